import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TiledGrid } from '../../../src/analysis/grid-tiling/data';
import { findTilingFaults } from '../../../src/analysis/grid-tiling/find-tiling-faults';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import type { Position } from '../../../src/lib/units';
import type { MultiPolygonRings } from '../../../src/model/district';
import { readBundledDistrict } from '../../helpers/bundled-pack';

const plane = createLocalPlane([121.44, 31.22]);
const at = (x: number, y: number): Position => plane.toPosition([x, y]);
const box = (west: number, south: number, east: number, north: number): MultiPolygonRings => [
  [[at(west, south), at(east, south), at(east, north), at(west, north), at(west, south)]],
];
const grid = (id: string, polygons: MultiPolygonRings): TiledGrid => ({ id, polygons });
const kinds = (faults: readonly { kind: string }[]) => faults.map(({ kind }) => kind);

describe('the tiling of grids', () => {
  it('of the bundled district has no fault', () => {
    const { grids, info } = readBundledDistrict();
    const found = findTilingFaults(grids, info.boundary);
    expect(found.faults).toEqual([]);
    expect(found.unchecked).toEqual([]);
    expect(found.union).toBeCloseTo(found.sum, 0);
    expect(found.union).toBeCloseTo(found.boundary, 0);
  });

  it('shows overlaps and holes with their area and who takes part', () => {
    const found = findTilingFaults(
      [grid('a', box(0, 0, 60, 100)), grid('b', box(50, 0, 100, 80)), grid('c', box(50, 90, 100, 100))],
      box(0, 0, 100, 100),
    );
    expect(found.faults.map(({ kind, gridIds }) => [kind, gridIds])).toEqual([
      ['overlap', ['a', 'b']],
      ['hole', ['a', 'b', 'c']],
      ['overlap', ['a', 'c']],
    ]);
    expect(found.faults.map(({ area }) => Math.round(area))).toEqual([800, 400, 100]);
    expect([found.sum, found.union, found.boundary].map(Math.round)).toEqual([10_500, 9600, 10_000]);
  });

  it('calls what is left between two drawings of one line a sliver', () => {
    const found = findTilingFaults(
      [grid('a', box(0, 0, 50, 100)), grid('b', box(50.4, 0, 100, 100))],
      box(0, 0, 100, 100),
    );
    expect(found.faults).toMatchObject([{ kind: 'sliver', gridIds: ['a', 'b'] }]);
    expect(found.faults[0]?.area).toBeCloseTo(40, 0);
  });

  it('shows what lies beyond the boundary, and every piece by itself', () => {
    const found = findTilingFaults([grid('a', box(-10, 0, 110, 100))], box(0, 0, 100, 100));
    expect(kinds(found.faults)).toEqual(['beyond-boundary', 'beyond-boundary']);
    expect(found.faults.map(({ area }) => Math.round(area))).toEqual([1000, 1000]);
  });

  it('lets a decimetre of rounding pass', () => {
    const found = findTilingFaults(
      [grid('a', box(0, 0, 50.005, 100)), grid('b', box(50, 0, 100, 100))],
      box(0, 0, 100, 100),
    );
    expect(found.faults).toEqual([]);
  });

  it('works without a boundary, and without grids', () => {
    expect(findTilingFaults([grid('a', box(0, 0, 10, 10)), grid('b', box(5, 0, 15, 10))], [])).toMatchObject({
      faults: [{ kind: 'overlap' }],
      boundary: 0,
    });
    expect(findTilingFaults([], [])).toEqual({ faults: [], sum: 0, union: 0, boundary: 0, unchecked: [] });
    expect(kinds(findTilingFaults([], box(0, 0, 10, 10)).faults)).toEqual(['hole']);
  });

  it('names grids that cannot be computed with, and computes the others', () => {
    const broken = [
      grid('empty', []),
      grid('open', [[[at(0, 0), at(1, 1)]]]),
      grid('no-number', [[[at(0, 0), [Number.NaN, 1], at(1, 1), at(0, 0)]]]),
    ];
    const found = findTilingFaults(
      [...broken, grid('a', box(0, 0, 60, 100)), grid('b', box(50, 0, 100, 100))],
      box(0, 0, 100, 100),
    );
    expect(found.unchecked).toEqual(['empty', 'open', 'no-number']);
    expect(kinds(found.faults)).toEqual(['overlap']);
  });

  it('keeps its books: boundary = union − beyond + holes, and sum ≥ union, whatever the boxes', () => {
    const side = fc.integer({ min: -40, max: 140 });
    const rectangle = fc.tuple(side, side, fc.integer({ min: 5, max: 90 }), fc.integer({ min: 5, max: 90 }));
    fc.assert(
      fc.property(fc.array(rectangle, { minLength: 1, maxLength: 6 }), (list) => {
        const grids = list.map(([x, y, width, height], i) => grid(`g${i}`, box(x, y, x + width, y + height)));
        const found = findTilingFaults(grids, box(0, 0, 100, 100));
        expect(found.unchecked).toEqual([]);
        expect(found.sum).toBeGreaterThanOrEqual(found.union - 1);
        const none = findTilingFaults([grid('all', box(0, 0, 100, 100))], box(0, 0, 100, 100));
        expect(none.faults).toEqual([]);
        // Grids that reach beyond may overlap there: one at a time the books are exact.
        for (const one of grids) {
          const alone = findTilingFaults([one], box(0, 0, 100, 100));
          const areaOf = (isBeyond: boolean) =>
            alone.faults
              .filter(({ kind }) => (kind === 'beyond-boundary') === isBeyond)
              .reduce((sum, { area }) => sum + area, 0);
          expect(Math.abs(alone.boundary - (alone.union - areaOf(true) + areaOf(false)))).toBeLessThan(5);
        }
      }),
      { seed: 6, numRuns: 40 },
    );
  });
});
