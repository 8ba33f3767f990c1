import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderVisits, roundStart } from '../../../src/analysis/field-check/order-visits';
import { planFieldCheck } from '../../../src/analysis/field-check/plan-field-check';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import { straightDistance } from '../../../src/lib/straight-distance';
import { takeAllSteps } from '../../../src/lib/take-all-steps';
import type { District, Seat } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';
import { at, center, makeDistrict, makeSeat } from '../../helpers/make-district';
import { makeStreet } from '../../helpers/make-street';

const pack = await bundledDistrict();
const today = '2026-11-25';
const request = { from: center, count: 3, today, reported: new Set<string>(), surveyed: new Set<string>() };
const planIn = (district: District, change: Partial<typeof request> = {}) =>
  takeAllSteps(planFieldCheck(district, prepareNetwork(district), { ...request, ...change }));
/** Seats in a district without a street, where every way is a straight line. */
const plan = (seats: readonly Seat[], change: Partial<typeof request> = {}) =>
  planIn({ ...makeDistrict({ seats }), streets: [] }, change);

const distanceOf =
  (start: PlanePoint, points: readonly PlanePoint[]) =>
  (one: number, other: number): number => {
    const at = (i: number) => (i === roundStart ? start : (points[i] ?? start));
    return Math.hypot(at(one)[0] - at(other)[0], at(one)[1] - at(other)[1]);
  };

const lengthOf = (points: readonly PlanePoint[]) =>
  points.reduce(
    (sum, [x, y], i) =>
      sum + (i === 0 ? 0 : Math.hypot(x - (points[i - 1]?.[0] ?? x), y - (points[i - 1]?.[1] ?? y))),
    0,
  );

describe('the order of visits', () => {
  it('visits every point once and is never longer than going always to the nearest', () => {
    const point = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 24 }), (points) => {
        const order = orderVisits(points.length, distanceOf([0, 0], points));
        expect([...order].sort((a, b) => a - b)).toEqual([...points.keys()]);
        const left = new Set(points.keys());
        const greedy: PlanePoint[] = [[0, 0]];
        while (left.size > 0) {
          const [x, y] = greedy.at(-1) ?? [0, 0];
          const next = [...left].reduce((a, b) =>
            Math.hypot((points[b]?.[0] ?? 0) - x, (points[b]?.[1] ?? 0) - y) <
            Math.hypot((points[a]?.[0] ?? 0) - x, (points[a]?.[1] ?? 0) - y)
              ? b
              : a,
          );
          left.delete(next);
          greedy.push(points[next] ?? [0, 0]);
        }
        const ordered: PlanePoint[] = [[0, 0], ...order.flatMap((i) => [points[i] ?? ([0, 0] as const)])];
        expect(lengthOf(ordered)).toBeLessThanOrEqual(lengthOf(greedy) + 1e-6);
      }),
      { seed: 6 },
    );
  });

  it('does not cross its own way where that is avoidable', () => {
    // From the start the nearest first leads to and fro; the way along the line does not.
    const points: PlanePoint[] = [10, -20, 40, 80].map((x) => [x, 0] as const);
    expect(orderVisits(points.length, distanceOf([-30, 0], points))).toEqual([1, 0, 2, 3]);
  });
});

describe('a round of field checks', () => {
  it('leaves out what is gone or was looked at, and keeps what is closed', () => {
    const seats = [
      makeSeat('gone', at(10, 0), { condition: 'gone' }),
      makeSeat('seen', at(20, 0)),
      makeSeat('closed', at(30, 0), { condition: 'temporarily-closed' }),
    ];
    expect(plan(seats, { surveyed: new Set(['seen']) }).seatIds).toEqual(['closed']);
  });

  it('takes the seats that nobody has checked for longest, and those with a report', () => {
    const fresh = (n: number) => makeSeat(`fresh-${n}`, at(n, 0), { checkDate: '2026-11-20' });
    const many = Array.from({ length: 30 }, (_, n) => fresh(n));
    const old = makeSeat('old', at(300, 0), { checkDate: '2020-01-01' });
    const never = makeSeat('never', at(310, 0));
    const reported = { ...fresh(99), id: 'reported', position: at(320, 0) };
    const { seatIds } = plan([...many, old, never, reported], { count: 1, reported: new Set(['reported']) });
    expect(['old', 'never', 'reported']).toContain(seatIds[0]);
    expect(plan([...many, old], { count: 40 }).seatIds).toHaveLength(31);
  });

  it('says of every leg how far it is, straight where there is no street', () => {
    const seats = [makeSeat('a', at(100, 0)), makeSeat('b', at(100, 50))];
    const { legs } = plan(seats);
    expect(legs.map(({ length }) => Math.round(length))).toEqual([100, 50]);
    expect(legs.every(({ isWalk }) => !isWalk)).toBe(true);
    expect(plan([])).toEqual({ seatIds: [], legs: [] });
  });

  it('does not depend on the order of the list', () => {
    const there = planIn(pack, { count: 20 });
    const back = planIn({ ...pack, seats: pack.seats.toReversed() }, { count: 20 });
    expect(back).toEqual(there);
    expect(there.seatIds).toHaveLength(20);
    expect(there.legs).toHaveLength(20);
  });
});

describe('the legs of a round', () => {
  /** Two dead ends side by side, 20 m apart, that meet 200 m to the east alone. */
  const hairpin = [
    makeStreet('north', [
      [0, 20],
      [200, 20],
    ]),
    makeStreet('south', [
      [0, 0],
      [200, 0],
    ]),
    makeStreet('bend', [
      [200, 0],
      [200, 20],
    ]),
  ];
  const district = (seats: readonly Seat[]): District => ({ ...makeDistrict({ seats }), streets: hairpin });

  it('follow the streets: a seat behind the houses is far', () => {
    const near = makeSeat('behind', at(0, 21));
    const along = makeSeat('along', at(150, 1));
    // Straight, the seat behind is the nearest; on foot it is the last.
    const round = planIn(district([near, along]), { from: at(0, 0) });
    expect(round.seatIds).toEqual(['along', 'behind']);
    expect(round.legs.map(({ isWalk }) => isWalk)).toEqual([true, true]);
    // 50 m to the end, 20 m across, 200 m back, a metre from the middle of the street at either end.
    expect(round.legs[1]?.length).toBeCloseTo(272, 1);
  });

  it('take of the urgent seats those that are near on foot', () => {
    const seats = [makeSeat('behind', at(0, 21)), makeSeat('along', at(150, 1))];
    expect(planIn(district(seats), { from: at(0, 0), count: 1 }).seatIds).toEqual(['along']);
  });

  it('go straight to a seat that is far from every street, and say so', () => {
    const round = planIn(district([makeSeat('far', at(0, -500))]), { from: at(0, 0) });
    expect(round.legs[0]?.isWalk).toBe(false);
    expect(round.legs[0]?.length).toBeCloseTo(500, 1);
  });

  it('do not lead to the middle of the street and back between benches in a row', () => {
    const row = [makeSeat('a', at(50, 10)), makeSeat('b', at(53, 10))];
    const { legs } = planIn(district(row), { from: at(50, 10) });
    expect(legs.map(({ length }) => Math.round(length))).toEqual([0, 3]);
  });

  it('are never shorter than the straight line', () => {
    const { seatIds, legs } = planIn(pack, { count: 40, from: pack.info.center });
    const byId = new Map(pack.seats.map((seat) => [seat.id, seat.position]));
    expect(legs.filter(({ isWalk }) => isWalk).length).toBeGreaterThan(30);
    for (const [i, { length }] of legs.entries()) {
      const from = byId.get(seatIds[i - 1] ?? '') ?? pack.info.center;
      const to = byId.get(seatIds[i] ?? '') ?? pack.info.center;
      expect(length).toBeGreaterThan(straightDistance(from, to) - 0.05);
    }
  });
});
