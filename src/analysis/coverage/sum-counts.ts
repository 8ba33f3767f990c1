import { share, squareMetres } from '../../lib/units';
import type { AreaCoverage } from './data';
import type { GridTally } from './tally-grids';

/** The figures of an area from its own areas and the counts of its grids: seats lie in one grid each. */
export function sumCounts({ sum }: GridTally, area: number, coveredArea: number): AreaCoverage {
  return {
    area: squareMetres(area),
    coveredArea: squareMetres(coveredArea),
    gapArea: squareMetres(area - coveredArea),
    coveredShare: area > 0 ? share(coveredArea / area) : null,
    seats: sum('seats'),
    usableSeats: sum('usableSeats'),
    unknownSeats: sum('unknownSeats'),
    assumedOpen: sum('assumedOpen'),
    places: sum('places'),
  };
}
