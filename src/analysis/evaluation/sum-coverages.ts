import { share, squareMetres } from '../../lib/units';
import { type AreaCoverage, type GridCoverage, type GridCoverageFailure, isFailure } from '../coverage/data';

/** The area figures of grids that do not overlap, together; grids that could not be computed are left out. */
export function sumCoverages(grids: readonly (GridCoverage | GridCoverageFailure)[]): AreaCoverage {
  const computed = grids.flatMap((grid) => (isFailure(grid) ? [] : grid));
  const sum = (figure: (grid: GridCoverage) => number) =>
    computed.reduce((total, grid) => total + figure(grid), 0);
  const area = sum((grid) => grid.area);
  const coveredArea = sum((grid) => grid.coveredArea);
  return {
    area: squareMetres(area),
    coveredArea: squareMetres(coveredArea),
    gapArea: squareMetres(sum((grid) => grid.gapArea)),
    coveredShare: area > 0 ? share(coveredArea / area) : null,
    seats: sum((grid) => grid.seats),
    usableSeats: sum((grid) => grid.usableSeats),
    unknownSeats: sum((grid) => grid.unknownSeats),
    assumedOpen: sum((grid) => grid.assumedOpen),
    places: sum((grid) => grid.places),
  };
}
