import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isComputed } from '../../../src/analysis/coverage/data';
import { distanceToArea } from '../../../src/geometry/distance-to-area';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { toPlanePolygons } from '../../../src/geometry/plane-polygons';
import type { MicroGrid, Seat } from '../../../src/model/district';
import { cover, gridOf } from '../../helpers/cover';
import { at, center, makeDistrict, makeGrid, makeSeat, makeSquare } from '../../helpers/make-district';

const settings = { seed: 20261101, numRuns: 40 };

/** Four grids that touch: two squares, an L and the square in its corner. */
const grids: readonly MicroGrid[] = [
  makeSquare('JA-01', -200, -100, 200),
  makeSquare('JA-02', 0, -100, 200),
  makeGrid('JA-03', [
    [-200, 100],
    [200, 100],
    [200, 180],
    [0, 180],
    [0, 300],
    [-200, 300],
  ]),
  makeSquare('JA-04', 0, 180, 120),
];

const place = fc.tuple(fc.integer({ min: -260, max: 260 }), fc.integer({ min: -160, max: 360 }));
const places = fc.array(place, { maxLength: 14 });
const walk = fc.integer({ min: 10, max: 160 });

const seatsAt = (points: readonly (readonly [number, number])[]): Seat[] =>
  points.map(([x, y], i) => makeSeat(`s${String(i).padStart(3, '0')}`, at(x, y)));

/** Square metres that rounding may move: a millionth of a grid is 0.04. */
const slack = 1e-4;

describe('covered area', () => {
  it('is a share from 0 to 1, and covered and gap are the grid', () => {
    fc.assert(
      fc.property(places, walk, (points, metres) => {
        const coverage = cover(makeDistrict({ grids, seats: seatsAt(points) }), metres);
        expect(coverage.incomplete).toEqual([]);
        for (const grid of [...coverage.grids.filter(isComputed), coverage.district]) {
          expect(grid.coveredShare).toBeGreaterThanOrEqual(0);
          expect(grid.coveredShare).toBeLessThanOrEqual(1);
          expect(Math.abs(grid.coveredArea + grid.gapArea - grid.area)).toBeLessThan(1e-6);
        }
      }),
      settings,
    );
  });

  it('never shrinks when a usable seat is added', () => {
    fc.assert(
      fc.property(places, place, walk, (points, added, metres) => {
        const before = cover(makeDistrict({ grids, seats: seatsAt(points) }), metres);
        const after = cover(makeDistrict({ grids, seats: seatsAt([...points, added]) }), metres);
        for (const { id } of grids) {
          expect(gridOf(after, id).gapArea).toBeLessThanOrEqual(gridOf(before, id).gapArea + slack);
        }
      }),
      settings,
    );
  });

  it('never shrinks with a larger walk', () => {
    fc.assert(
      fc.property(places, walk, fc.integer({ min: 1, max: 60 }), (points, metres, more) => {
        const district = makeDistrict({ grids, seats: seatsAt(points) });
        const near = cover(district, metres);
        const far = cover(district, metres + more);
        for (const { id } of grids) {
          expect(gridOf(far, id).gapArea).toBeLessThanOrEqual(gridOf(near, id).gapArea + slack);
        }
      }),
      settings,
    );
  });

  it('does not know a seat for customers only', () => {
    fc.assert(
      fc.property(places, place, walk, (points, added, metres) => {
        const seats = seatsAt(points);
        const withCustomers = [...seats, makeSeat('s999', at(...added), { access: 'customers' })];
        expect(cover(makeDistrict({ grids, seats: withCustomers }), metres)).toEqual(
          cover(makeDistrict({ grids, seats }), metres),
        );
      }),
      settings,
    );
  });

  it('does not depend on the order of the pack', () => {
    fc.assert(
      fc.property(places, walk, (points, metres) => {
        const seats = seatsAt(points);
        expect(
          cover(makeDistrict({ grids: [...grids].reverse(), seats: [...seats].reverse() }), metres),
        ).toEqual(cover(makeDistrict({ grids, seats }), metres));
      }),
      settings,
    );
  });

  it('does not depend on the winding of rings', () => {
    const turned = grids.map((grid) => ({
      ...grid,
      polygons: grid.polygons.map((rings) => rings.map((ring) => [...ring].reverse())),
    }));
    fc.assert(
      fc.property(places, walk, (points, metres) => {
        const seats = seatsAt(points);
        const one = cover(makeDistrict({ grids, seats }), metres);
        const other = cover(makeDistrict({ grids: turned, seats }), metres);
        for (const { id } of grids) {
          expect(Math.abs(gridOf(one, id).gapArea - gridOf(other, id).gapArea)).toBeLessThan(slack);
        }
      }),
      settings,
    );
  });

  it('changes only in grids within the walk of a seat that moves', () => {
    const plane = createLocalPlane(center);
    const outlines = grids.map((grid) => toPlanePolygons(grid.polygons, plane));
    fc.assert(
      fc.property(places, place, place, walk, (points, from, to, metres) => {
        const before = cover(makeDistrict({ grids, seats: seatsAt([...points, from]) }), metres);
        const after = cover(makeDistrict({ grids, seats: seatsAt([...points, to]) }), metres);
        grids.forEach(({ id }, i) => {
          // Turf's disc reaches at most 0.7 % farther in the ellipsoid's plane.
          const isNear = [from, to].some(
            (point) => distanceToArea(point, outlines[i] ?? []) <= 1.01 * metres,
          );
          if (!isNear) expect(gridOf(after, id)).toEqual(gridOf(before, id));
        });
      }),
      settings,
    );
  });

  it('changes in the grids that a lone seat leaves and enters', () => {
    const before = cover(makeDistrict({ grids, seats: seatsAt([[-100, 0]]) }), 50);
    const after = cover(makeDistrict({ grids, seats: seatsAt([[100, 0]]) }), 50);
    const changed = grids.filter(({ id }) => gridOf(before, id).gapArea !== gridOf(after, id).gapArea);
    expect(changed.map(({ id }) => id)).toEqual(['JA-01', 'JA-02']);
  });
});
