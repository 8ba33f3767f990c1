import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/io/write-csv';

const read = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

describe('writeCsv', () => {
  it('begins with the mark by which spreadsheets tell UTF-8 and leaves unknown cells empty', () => {
    expect(writeCsv(['微网格', 'gap'], [['愚谷村 1', null]])).toBe('\uFEFF微网格,gap\r\n愚谷村 1,\r\n');
  });

  it.each(['=1+1', '+86', '-cmd', '@SUM(A1)', '\tx', '\rx'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(read(writeCsv(['a', 'b'], [[text, 'x']]))[1]![0]).toBe(`'${text}`);
    },
  );

  it('leaves negative numbers numbers', () => {
    expect(writeCsv(['a'], [[-1.5]])).toContain('\r\n-1.5\r\n');
  });

  it('is read back by another reader, cell for cell', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => `x${text}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        expect(read(writeCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});
