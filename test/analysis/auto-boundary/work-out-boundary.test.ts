import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workOutBoundary } from '../../../src/analysis/auto-boundary/work-out-boundary';
import { findTilingFaults } from '../../../src/analysis/grid-tiling/find-tiling-faults';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { isInside } from '../../../src/geometry/locate-point';
import { toPlanePolygons } from '../../../src/geometry/plane-polygons';
import { unionArea } from '../../../src/geometry/union-area';
import { createSeededRandom } from '../../../src/lib/seeded-random';
import type { Position } from '../../../src/lib/units';
import type { MultiPolygonRings } from '../../../src/model/district';
import { readBundledDistrict } from '../../helpers/bundled-pack';

const plane = createLocalPlane([1.44, 43.6]);
const at = (x: number, y: number): Position => plane.toPosition([x, y]);
const areaOf = (polygons: MultiPolygonRings) => unionArea([toPlanePolygons(polygons, plane)]);

describe('a boundary from rows', () => {
  it('is the ground of the grids where there are grids', () => {
    const { grids } = readBundledDistrict();
    const found = workOutBoundary(
      grids.map(({ polygons }) => polygons),
      [[0, 0]],
    );
    expect(found).toMatchObject({ basis: 'grids', outliers: [] });
    expect(findTilingFaults(grids, found.polygons).faults).toEqual([]);
  });

  it('is drawn around the points otherwise, some way from the outermost', () => {
    const corners = [at(0, 0), at(800, 0), at(800, 500), at(0, 500)];
    const found = workOutBoundary([], corners);
    expect(found).toMatchObject({ basis: 'points', outliers: [] });
    expect(corners.every((corner) => isInside(corner, found.polygons))).toBe(true);
    expect(isInside(at(-80, 20), found.polygons)).toBe(true);
    expect(isInside(at(-220, 250), found.polygons)).toBe(false);
  });

  it('is hollow where nobody sits', () => {
    const points: Position[] = [];
    for (let d = 0; d <= 5000; d += 200) points.push(at(d, 0), at(0, d));
    const { polygons } = workOutBoundary([], points);
    expect(points.every((point) => isInside(point, polygons))).toBe(true);
    expect(isInside(at(2500, 2000), polygons)).toBe(false);
  });

  it('names a seat at 0°, 0° and one in another town instead of reaching for them', () => {
    const points = [
      ...Array.from({ length: 30 }, (_, i) => at(40 * i, 25 * (i % 7))),
      [0, 0] as Position,
      at(30_000, 0),
    ];
    const found = workOutBoundary([], points);
    expect(found.outliers).toEqual([30, 31]);
    expect(areaOf(found.polygons)).toBeLessThan(1_000_000);
  });

  it('is a spot around one seat, a strip around seats in a line, and nothing around none', () => {
    expect(areaOf(workOutBoundary([], [at(0, 0)]).polygons)).toBeGreaterThan(25_000);
    expect(areaOf(workOutBoundary([], [at(0, 0), at(0, 0)]).polygons)).toBeGreaterThan(25_000);
    const line = [at(0, 0), at(100, 0), at(200, 0)];
    const strip = workOutBoundary([], line).polygons;
    expect(line.every((point) => isInside(point, strip))).toBe(true);
    expect(workOutBoundary([], [])).toEqual({ polygons: [], basis: 'nothing', outliers: [] });
    expect(workOutBoundary([], [[Number.NaN, 1]])).toEqual({ polygons: [], basis: 'nothing', outliers: [0] });
  });

  it('does without a grid that is broken', () => {
    const square: MultiPolygonRings = [[[at(0, 0), at(100, 0), at(100, 100), at(0, 100), at(0, 0)]]];
    const found = workOutBoundary([square, [], [[[at(0, 0), [Number.NaN, 0]]]]], []);
    expect(areaOf(found.polygons)).toBeCloseTo(10_000, 0);
  });

  it('holds every point that it does not name, wherever they lie', () => {
    const metre = fc.integer({ min: 0, max: 12_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(metre, metre), { minLength: 1, maxLength: 40 }), (list) => {
        const points = list.map(([x, y]) => at(x, y));
        const { polygons, outliers } = workOutBoundary([], points);
        const left = new Set(outliers);
        expect(left.size).toBeLessThan(points.length);
        for (const [i, point] of points.entries())
          if (!left.has(i)) expect(isInside(point, polygons)).toBe(true);
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('is drawn around 100,000 points as well', () => {
    const random = createSeededRandom(6);
    const points = Array.from({ length: 100_000 }, () => at(15_000 * random(), 15_000 * random()));
    const found = workOutBoundary([], points);
    expect(found.outliers).toEqual([]);
    expect(areaOf(found.polygons)).toBeGreaterThan(200_000_000);
  }, 30_000);
});
