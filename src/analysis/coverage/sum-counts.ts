import { share, squareMetres } from '../../lib/units';
import type { AreaCoverage, GridCoverage } from './data';

/** The figures of an area from its own areas and the counts of its grids: seats lie in one grid each. */
export function sumCounts(
  computed: readonly GridCoverage[],
  area: number,
  coveredArea: number,
): AreaCoverage {
  let seats = 0;
  let usableSeats = 0;
  let unknownSeats = 0;
  let assumedOpen = 0;
  let places = 0;
  for (const grid of computed) {
    seats += grid.seats;
    usableSeats += grid.usableSeats;
    unknownSeats += grid.unknownSeats;
    assumedOpen += grid.assumedOpen;
    places += grid.places;
  }
  return {
    area: squareMetres(area),
    coveredArea: squareMetres(coveredArea),
    gapArea: squareMetres(area - coveredArea),
    coveredShare: area > 0 ? share(coveredArea / area) : null,
    seats,
    usableSeats,
    unknownSeats,
    assumedOpen,
    places,
  };
}
