import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortInSteps } from '../../src/lib/sort-in-steps';
import { takeAllSteps } from '../../src/lib/take-all-steps';

const compare = (a: { readonly key: number }, b: { readonly key: number }) => a.key - b.key;
const sorted = (list: readonly { readonly key: number; readonly place: number }[]) =>
  takeAllSteps(sortInSteps(list, compare));

describe('a list that is sorted in steps', () => {
  it('is in the order of a sort at once, equal ones as they came', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 7919 }),
        (length, keys, stride) => {
          const list = Array.from({ length }, (_, place) => ({ key: (place * stride) % keys, place }));
          const before = [...list];
          expect(sorted(list)).toEqual(list.toSorted(compare));
          expect(list).toEqual(before);
        },
      ),
      { seed: 6, numRuns: 60 },
    );
  });

  it('pauses often, and is itself where it is in order', () => {
    const list = Array.from({ length: 10_000 }, (_, place) => ({ key: place, place }));
    expect(sorted(list)).toBe(list);
    expect([...sortInSteps(list.toReversed(), compare)].length).toBeGreaterThan(15);
  });
});
