import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../geometry/plane-polygons';
import type { DistrictInfo } from '../../model/district';
import type { AreaCoverage, GridCoverage, GridCoverageFailure } from '../coverage/data';

/** What totals have to say of grids that do not tile; 0 = nothing. */
export interface TilingSums {
  /** Square metres by which the grids together exceed the ground that they stand on: it is counted once only. */
  readonly overlap: number;
  /** Square metres of the district in no grid and so in no total; 0 too where grids beyond the boundary make up for it. */
  readonly uncovered: number;
}

/** Square metres that one decimal of a hectare shows as nothing. */
const least = 500;

/** Areas that differ by a smaller share are the same: a thousand times what outlines of six decimals cost. */
const shareTolerance = 1e-3;

/** How far the totals of a district are from the sum of its grids, by figures that are there already. */
export function sumTiling(
  info: Pick<DistrictInfo, 'center' | 'boundary'>,
  grids: readonly (GridCoverage | GridCoverageFailure)[],
  district: AreaCoverage,
): TilingSums {
  const isComplete = grids.every((grid) => !('error' in grid));
  const sum = grids.reduce((total, grid) => total + ('error' in grid ? 0 : grid.area), 0);
  const boundary = measureArea(toPlanePolygons(info.boundary, createLocalPlane(info.center)));
  const keep = (area: number): number => (area >= least && area > shareTolerance * boundary ? area : 0);
  return {
    overlap: keep(sum - district.area),
    uncovered: isComplete && grids.length > 0 ? keep(boundary - district.area) : 0,
  };
}
