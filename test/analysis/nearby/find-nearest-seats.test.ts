import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNearestSeats } from '../../../src/analysis/nearby/find-nearest-seats';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import type { Position } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone, type Need } from '../../../src/model/need';
import { at, makeDistrict, makeSeat } from '../../helpers/make-district';

function nearest(seats: readonly Seat[], from: Position, limit: number, need: Need = anyone) {
  const usability = findUsability(seats, need, () => 'unknown');
  return findNearestSeats(makeDistrict({ seats }), usability, { from, need, limit });
}

describe('the nearest seats', () => {
  it('come nearest first, with metres and bearing', () => {
    const seats = [makeSeat('north', at(0, 30)), makeSeat('west', at(-20, 0)), makeSeat('far', at(0, -900))];
    const found = nearest(seats, at(0, 0), 2);
    expect(found.map(({ id }) => id)).toEqual(['west', 'north']);
    expect(found[0]?.distance).toBeCloseTo(20, 6);
    expect(found[0]?.bearing).toBeCloseTo(270, 6);
    expect(found[1]?.bearing).toBeCloseTo(0, 6);
  });

  it('are only those that serve the need', () => {
    const seats = [
      makeSeat('no-back', at(5, 0), { backrest: 'no' }),
      makeSeat('unknown', at(6, 0), { backrest: 'unknown' }),
      makeSeat('closed', at(7, 0), { condition: 'temporarily-closed' }),
      makeSeat('good', at(80, 0)),
    ];
    expect(nearest(seats, at(0, 0), 5, { required: ['backrest'], at: null }).map(({ id }) => id)).toEqual([
      'good',
    ]);
  });

  it('say when their hours are assumed', () => {
    const [found] = nearest([makeSeat('s1', at(5, 0))], at(0, 0), 1, {
      required: [],
      at: '2026-11-03T12:00',
    });
    expect(found?.assumedOpen).toBe(true);
  });

  it('are none where there is no usable seat', () => {
    expect(nearest([], at(0, 0), 3)).toEqual([]);
    expect(nearest([makeSeat('s1', at(0, 0))], at(0, 0), 0)).toEqual([]);
  });

  it('equal brute force, ties by id', () => {
    const coordinate = fc.integer({ min: -40, max: 40 });
    const point = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(
        fc.array(point, { maxLength: 200 }),
        point,
        fc.integer({ min: 1, max: 12 }),
        (points, from, limit) => {
          // Ten metres a step, so that many seats are equally far and many share a place.
          const seats = points.map(([x, y], i) => makeSeat(`s${(i * 7919) % 1009}`, at(10 * x, 10 * y)));
          const here = at(10 * from[0], 10 * from[1]);
          const found = nearest(seats, here, limit);
          const all = nearest(seats, here, seats.length);
          expect(found).toEqual(all.slice(0, limit));
          const ordered = [...all].sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1));
          expect(all).toEqual(ordered);
          const distances = points
            .map(([x, y]) => 10 * Math.hypot(x - from[0], y - from[1]))
            .sort((a, b) => a - b);
          for (const [i, seat] of all.entries())
            expect(seat.distance).toBeCloseTo(distances[i] ?? Number.NaN, 6);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });
});
