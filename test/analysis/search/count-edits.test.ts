import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits } from '../../../src/analysis/search/count-edits';

/** The whole table, after the definition of optimal string alignment. */
function countSlowly(text: string, candidate: string): number {
  const table = Array.from({ length: text.length + 1 }, () =>
    new Array<number>(candidate.length + 1).fill(0),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row <= text.length; row++)
    for (let column = 0; column <= candidate.length; column++) {
      const isSame = text[row - 1] === candidate[column - 1];
      const isSwapped = text[row - 1] === candidate[column - 2] && text[row - 2] === candidate[column - 1];
      (table[row] as number[])[column] =
        row === 0
          ? column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + (isSame ? 0 : 1),
              row > 1 && column > 1 && isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
            );
    }
  return Math.min(...(table[text.length] as number[]));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'n', 'g'), maxLength: 12 });

describe('countEdits', () => {
  it('counts the fewest edits to a beginning as the whole table does, wherever it starts', () => {
    fc.assert(
      fc.property(word, word, word, fc.integer({ min: 0, max: 3 }), (text, before, candidate, limit) => {
        const expected = countSlowly(text, candidate);
        const counted = countEdits(text, before + candidate, limit, before.length);
        expect(counted).toBe(expected <= limit ? expected : null);
      }),
      { seed: 11, numRuns: 5000 },
    );
  });

  it.each([
    ['jingan', 'jingansi', 0],
    ['jignan', 'jingansi', 1],
    ['jinan', 'jingansi', 1],
    ['jinngan', 'jingansi', 1],
    ['jimgan', 'jingansi', 1],
    ['xyz', 'jingansi', null],
  ])('%s in %s: %s', (text, candidate, edits) => {
    expect(countEdits(text, candidate, 2)).toBe(edits);
  });

  it('does not mind texts beyond its table', () => {
    const long = 'a'.repeat(1000);
    expect(countEdits(long, long, 2)).toBe(0);
    expect(countEdits(long, 'a', 2)).toBeNull();
  });
});
