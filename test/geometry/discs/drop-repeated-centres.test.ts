import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropRepeatedCentres } from '../../../src/geometry/discs/drop-repeated-centres';

const shuffle = fc.shuffledSubarray(
  Array.from({ length: 300 }, (_, i): [number, number] => [((i * 37) % 83) - 40, ((i * 53) % 71) - 30]),
  { minLength: 300 },
);

describe('centres without repetitions', () => {
  it('come in the same order whatever order they were given in, many in one cell too', () => {
    fc.assert(
      fc.property(shuffle, shuffle, (one, other) => {
        const kept = dropRepeatedCentres(Float64Array.from(one.flat()));
        expect(dropRepeatedCentres(Float64Array.from(other.flat()))).toEqual(kept);
        expect(kept).toHaveLength(2 * new Set(one.map(String)).size);
      }),
      { seed: 20261125, numRuns: 30 },
    );
  });
});
