import { share } from '../../lib/units';
import { type CoverageDifference, type ExactCoverage, isComputed, type TurfCoverage } from './data';

/**
 * Turf's sphere and the ellipsoid differ by up to 0.44 m in 150 m, which with 64 steps a quarter circle stays
 * within 0.4 percentage points a grid; on the sphere itself the same steps stay within 0.1 (definitions,
 * Area coverage; both are held by tests on the bundled district).
 */
const bound = { share: share(0.004), steps: 64, walk: 150 } as const;

/** Holds Turf's figures against the exact ones, grid by grid. Both must answer the same request. */
export function compareCoverage(exact: ExactCoverage, turf: TurfCoverage): CoverageDifference {
  const opinions = new Map(turf.grids.filter(isComputed).map((grid) => [grid.id, grid.coveredShare]));
  let largest = 0;
  let gridId: string | null = null;
  for (const { id, coveredShare } of exact.grids.filter(isComputed)) {
    const opinion = opinions.get(id) ?? null;
    if (coveredShare === null || opinion === null) continue;
    const difference = Math.abs(coveredShare - opinion);
    if (gridId !== null && difference <= largest) continue;
    largest = difference;
    gridId = id;
  }
  const isBound = turf.request.steps >= bound.steps && turf.request.walk <= bound.walk;
  return { largest: share(largest), gridId, bound: isBound ? bound.share : null };
}
