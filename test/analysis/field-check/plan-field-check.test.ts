import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderVisits } from '../../../src/analysis/field-check/order-visits';
import { planFieldCheck } from '../../../src/analysis/field-check/plan-field-check';
import type { PlanePoint } from '../../../src/geometry/local-plane';
import type { Seat } from '../../../src/model/district';
import { bundledDistrict } from '../../helpers/bundled-district';
import { at, center, makeSeat } from '../../helpers/make-district';

const pack = await bundledDistrict();
const today = '2026-11-25';
const request = { from: center, count: 3, today, reported: new Set<string>(), surveyed: new Set<string>() };
const plan = (seats: readonly Seat[], change: Partial<typeof request> = {}) =>
  planFieldCheck({ info: { ...pack.info, center }, seats }, { ...request, ...change });

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
        const order = orderVisits([0, 0], points);
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
    expect(orderVisits([-30, 0], points)).toEqual([1, 0, 2, 3]);
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

  it('says how far it is, straight from seat to seat', () => {
    const seats = [makeSeat('a', at(100, 0)), makeSeat('b', at(100, 50))];
    expect(plan(seats).length).toBeCloseTo(150, 0);
    expect(plan([])).toEqual({ seatIds: [], length: 0 });
  });

  it('does not depend on the order of the list', () => {
    const there = planFieldCheck(pack, { ...request, count: 20 });
    const back = planFieldCheck({ ...pack, seats: pack.seats.toReversed() }, { ...request, count: 20 });
    expect(back).toEqual(there);
    expect(there.seatIds).toHaveLength(20);
  });
});
