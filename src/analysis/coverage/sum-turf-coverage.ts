import { toEqualAreaPlane } from '../../geometry/to-equal-area-plane';
import { unionArea } from '../../geometry/union-area';
import type { AreaCoverage, GridCoverage } from './data';
import type { PreparedDistrict } from './prepare-district';
import { sumCounts } from './sum-counts';
import { tallyGrids } from './tally-grids';

/**
 * The figures of the computed grids together. Areas are over the union of the grids: a sum where they
 * only touch.
 */
export function sumTurfCoverage(prepared: PreparedDistrict, computed: readonly GridCoverage[]): AreaCoverage {
  const sum = (figure: (grid: GridCoverage) => number) =>
    computed.reduce((total, grid) => total + figure(grid), 0);
  const polygonsOf = new Map(prepared.grids.map((grid) => [grid.id, grid.polygons]));
  // A point of the union is in a gap of every grid that holds it or of none: gaps unite as grids do.
  const area = prepared.overlapping
    ? unionArea(computed.map((grid) => toEqualAreaPlane(polygonsOf.get(grid.id) ?? [])))
    : sum((grid) => grid.area);
  const gapArea = prepared.overlapping
    ? Math.min(area, unionArea(computed.map((grid) => toEqualAreaPlane(grid.gaps))))
    : sum((grid) => grid.gapArea);
  const tally = tallyGrids();
  for (const [i, grid] of computed.entries()) tally.put(i, grid);
  return sumCounts(tally, area, area - gapArea);
}
