import { describe, expect, it } from 'vitest';
import type { AreaCoverage, GridCoverage } from '../../../src/analysis/coverage/data';
import { sumTiling } from '../../../src/analysis/grid-tiling/sum-tiling';
import { createLocalPlane } from '../../../src/geometry/local-plane';
import { squareMetres } from '../../../src/lib/units';

const center = [121.44, 31.22] as const;
const plane = createLocalPlane(center);
const corner = (x: number, y: number) => plane.toPosition([x, y]);
/** 100 m by 100 m. */
const info = {
  center,
  boundary: [[[corner(0, 0), corner(100, 0), corner(100, 100), corner(0, 100), corner(0, 0)]]],
};
const grid = (area: number) => ({ area: squareMetres(area) }) as GridCoverage;
const district = (area: number) => ({ area: squareMetres(area) }) as AreaCoverage;

describe('what totals say of the tiling', () => {
  it('is nothing where the grids fill the district', () => {
    expect(sumTiling(info, [grid(4000), grid(6000)], district(10_000))).toEqual({ overlap: 0, uncovered: 0 });
    expect(sumTiling(info, [grid(4000.5), grid(6000)], district(9999.9))).toEqual({
      overlap: 0,
      uncovered: 0,
    });
    expect(sumTiling(info, [], district(0))).toEqual({ overlap: 0, uncovered: 0 });
  });

  it('is by how much they overlap, and how much of the district is in none', () => {
    expect(sumTiling(info, [grid(4000), grid(6000)], district(9000))).toEqual({
      overlap: 1000,
      uncovered: expect.closeTo(1000, 0),
    });
  });

  it('is no hole where a grid could not be computed', () => {
    const failed = { id: 'x', error: { code: 'grid-outline-open', message: '' } };
    expect(sumTiling(info, [grid(4000), failed], district(4000)).uncovered).toBe(0);
  });
});
