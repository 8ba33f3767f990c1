import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { rankNeeds } from '../../../src/analysis/axes/rank-needs';
import { metres } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { area, bench, request } from './area-sample';

const knowledge = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const access = fc.constantFrom('yes' as const, 'customers' as const, 'unknown' as const);
const seat = fc.record({
  backrest: knowledge,
  covered: knowledge,
  access,
  places: fc.integer({ min: 1, max: 3 }),
});
const areas = fc.array(fc.array(seat, { maxLength: 2 }), { minLength: 2, maxLength: 3 });

/** Every way in which what is unknown of a seat can turn out. */
function listTruths(one: Seat): Seat[] {
  const attributes = (['backrest', 'covered'] as const).reduce<Seat[]>(
    (seats, name) =>
      seats.flatMap((known) =>
        known[name] === 'unknown'
          ? (['yes', 'no'] as const).map((value) => ({ ...known, [name]: value }))
          : [known],
      ),
    [one],
  );
  return attributes.flatMap((known) =>
    known.access === 'unknown'
      ? (['yes', 'customers'] as const).map((value) => ({ ...known, access: value }))
      : [known],
  );
}

const combine = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((head) => list.map((item) => [...head, item])), [[]]);

const rank = (grids: readonly (readonly Seat[])[]) =>
  rankNeeds(
    grids.map((seats, i) => {
      const id = `JA-0${i}`;
      return { id, need: findAxes(area(seats, { id }), request()).need, uncoveredLength: metres(100) };
    }),
  );

describe('the range of ranks', () => {
  it('holds the best and the worst rank of all that the unknown can turn out to be, and no more', () => {
    fc.assert(
      fc.property(areas, (drawn) => {
        const grids = drawn.map((seats, i) => seats.map((change, k) => bench(`s${i}${k}`, change)));
        const truths = combine(grids.map((seats) => combine(seats.map(listTruths))));
        fc.pre(truths.length <= 2000);
        const bounds = rank(grids);
        const ranks = truths.map(rank);
        for (const [id, { first, last }] of bounds) {
          const seen = ranks.map((one) => one.get(id)?.rank ?? 0);
          expect([Math.min(...seen), Math.max(...seen)]).toEqual([first, last]);
        }
      }),
      { seed: 6, numRuns: 150 },
    );
  });
});
