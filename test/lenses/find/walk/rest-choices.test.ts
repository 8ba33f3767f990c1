import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkLimits } from '../../../../src/analysis/coverage/presets';
import { findRestIndex, listRests } from '../../../../src/lenses/find/walk/rest-choices';
import { metres } from '../../../../src/lib/units';

const length = fc.double({ min: 0.001, max: 3000, noNaN: true });

describe('the choice of the rest', () => {
  it('begins with the smallest in whole metres and goes on in steps of five', () => {
    expect(listRests(metres(83.2)).slice(0, 4)).toEqual([84, 85, 90, 95]);
    expect(listRests(metres(85)).slice(0, 3)).toEqual([85, 90, 95]);
  });

  it('offers nothing that this walk does not allow, each more than the one before', () => {
    fc.assert(
      fc.property(length, (smallest) => {
        const rests = listRests(metres(smallest));
        for (const [i, rest] of rests.entries()) {
          expect(rest).toBeGreaterThanOrEqual(smallest - 1e-6);
          if (i > 0) expect(rest).toBeGreaterThan(rests[i - 1] ?? Infinity);
        }
        expect(rests[0]).toBeLessThan(smallest + 1);
        expect(rests.at(-1)).toBeGreaterThanOrEqual(walkLimits.max);
        expect(rests.length).toBeGreaterThan(10);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  it('finds every rest of the list again, and the nearest below any other', () => {
    fc.assert(
      fc.property(length, length, (smallest, asked) => {
        const rests = listRests(metres(smallest));
        for (const [i, rest] of rests.entries()) expect(findRestIndex(rests, rest)).toBe(i);
        const found = rests[findRestIndex(rests, metres(asked))] ?? Number.NaN;
        expect(found <= asked || found === rests[0]).toBe(true);
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
