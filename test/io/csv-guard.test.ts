import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../src/io/csv-guard';
import { writeCsv } from '../../src/io/write-csv';

describe('the guard of a cell', () => {
  it.each(['=1+1', '+86 21', '-5', '@sum', '\tx', '\rx', '\n=1', '＝SUM(A1)', '＋1', '－1', '＠sum'])(
    'lets no spreadsheet run %j',
    (text) => {
      expect(guardCell(text)).toBe(`'${text}`);
    },
  );

  it.each(['', '5', 'a=b', "'quoted'", ' =1', '座椅'])('leaves %j alone', (text) => {
    expect(guardCell(text)).toBe(text);
  });

  it('is taken off again, however many apostrophes a text begins with', () => {
    const text = fc.tuple(
      fc.stringMatching(/^'{0,3}$/),
      fc.constantFrom('=', '-', '＠', '\n', 'x', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        expect(unguardCell(guardCell(whole))).toBe(whole);
        expect(guardCell(whole)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { seed: 6 },
    );
  });

  it('is for texts: a negative number stays a number', () => {
    expect(writeCsv(['x'], [[-121.5], ['-121.5']])).toBe("\uFEFFx\r\n-121.5\r\n'-121.5\r\n");
  });
});
