import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { tableLimits } from '../../../../src/io/import/tables/data';
import { createRecordSplitter, type TextRecord } from '../../../../src/io/import/tables/split-records';

/** The records of a text that comes in parts of a size. */
function split(text: string, size = text.length || 1, separator = ','): TextRecord[] {
  const splitter = createRecordSplitter(separator);
  const records: TextRecord[] = [];
  for (let from = 0; from < text.length || from === 0; from += size)
    records.push(...splitter.push(text.slice(from, from + size), from + size >= text.length));
  return records;
}

const lines = (records: readonly TextRecord[]) =>
  records.map(({ line, fields }) => [line, fields?.join('|')]);

describe('splitting a text into records', () => {
  it('reads a well-formed table as Papa Parse does, in whatever parts it comes', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab座 ,;"\n\r1-'), maxLength: 6 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        table,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n'),
        (rows, size, newline) => {
          const text = Papa.unparse(rows, { newline, quotes: true });
          expect(split(text, size).map(({ fields }) => fields)).toEqual(rows);
          expect(Papa.parse(text, { newline, delimiter: ',' }).data).toEqual(rows);
        },
      ),
      { seed: 2026, numRuns: 400 },
    );
  });

  it('counts lines as an editor does, whatever ends them', () => {
    expect(lines(split('a,b\r\n"1\n2",x\n\r\n3,4\r5,6'))).toEqual([
      [1, 'a|b'],
      [2, '1\n2|x'],
      [4, ''],
      [5, '3|4'],
      [6, '5|6'],
    ]);
  });

  it('gives up a line whose quote is never closed, and no other', () => {
    const records = split('id,lat,lon\n1,"2,3\n2,3,4\n3,4,5\n');
    expect(lines(records)).toEqual([
      [1, 'id|lat|lon'],
      [2, undefined],
      [3, '2|3|4'],
      [4, '3|4|5'],
    ]);
    expect(records[1]).toMatchObject({ fault: 'quotes', raw: '1,"2,3' });
  });

  it('tells rows that an open quote swallowed from a note over several lines', () => {
    expect(lines(split('1,2,3,a\n2,3,4,"b\n3,4,5,c\n4,5,6,5"\n5,6,7,"x\ny, z"\n'))).toEqual([
      [1, '1|2|3|a'],
      [2, undefined],
      [3, '3|4|5|c'],
      [4, '4|5|6|5"'],
      [5, '5|6|7|x\ny, z'],
    ]);
  });

  it('skips a line without end and reads the one behind it', () => {
    const long = 'x'.repeat(tableLimits.rowLength + 10);
    const records = split(`a,b\n${long}\n1,2\n`, 300_000);
    expect(lines(records)).toEqual([
      [1, 'a|b'],
      [2, undefined],
      [3, '1|2'],
    ]);
    expect(records[1]).toMatchObject({ fault: 'too-long', raw: 'x'.repeat(tableLimits.shownRow) });
  });

  it('reads on in a file in which every quote is open', () => {
    const rows = 3_000;
    expect(split(`a,b\n${'"x,1\n'.repeat(rows)}`)).toHaveLength(rows + 1);
  });

  it('loses no line and never throws, whatever comes', () => {
    const text = fc.string({ unit: fc.constantFrom(...'a,"\n\r;'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (text, size) => {
        const inParts = split(text, size);
        expect(inParts).toEqual(split(text));
        const starts = inParts.map(({ line }) => line);
        expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
      }),
      { seed: 2026, numRuns: 1_000 },
    );
  });
});
