import { type Coverage, type GridCoverage, isComputed } from '../../src/analysis/coverage/data';
import type { OutputFeature } from '../../src/io/write-geojson';

/** The gaps as features to write, one a grid that has any. */
export function toGapFeatures(coverage: Coverage): OutputFeature[] {
  const { walk, need } = coverage.request;
  const properties = (grid: GridCoverage) => ({
    grid: grid.id,
    method: coverage.method,
    walk,
    need: need.required.join(','),
    at: need.at,
    area: grid.area,
    gap_area: grid.gapArea,
    covered_share: grid.coveredShare,
  });
  return coverage.grids
    .filter(isComputed)
    .filter(({ gaps }) => gaps.length > 0)
    .map((grid) => ({
      id: `gap-${grid.id}`,
      geometry: { kind: 'area', polygons: grid.gaps } as const,
      properties: properties(grid),
    }));
}
