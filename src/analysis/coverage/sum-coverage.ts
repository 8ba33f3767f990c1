import { unionArea } from '../../geometry/union-area';
import { share, squareMetres } from '../../lib/units';
import type { AreaCoverage, GridCoverage } from './data';
import type { PreparedDistrict } from './prepare-district';

/**
 * The figures of the computed grids together. Areas are over the union of the grids: a sum where they
 * only touch. Seats are in one grid each, so they sum in either case.
 */
export function sumCoverage(prepared: PreparedDistrict, computed: readonly GridCoverage[]): AreaCoverage {
  const sum = (figure: (grid: GridCoverage) => number) =>
    computed.reduce((total, grid) => total + figure(grid), 0);
  const polygonsOf = new Map(prepared.grids.map((grid) => [grid.id, grid.polygons]));
  // A point of the union is in a gap of every grid that holds it or of none: gaps unite as grids do.
  const area = prepared.overlapping
    ? unionArea(computed.map((grid) => polygonsOf.get(grid.id) ?? []))
    : sum((grid) => grid.area);
  const gapArea = prepared.overlapping
    ? Math.min(area, unionArea(computed.map((grid) => grid.gaps)))
    : sum((grid) => grid.gapArea);
  return {
    area: squareMetres(area),
    coveredArea: squareMetres(area - gapArea),
    gapArea: squareMetres(gapArea),
    coveredShare: area > 0 ? share((area - gapArea) / area) : null,
    seats: sum((grid) => grid.seats),
    usableSeats: sum((grid) => grid.usableSeats),
    unknownSeats: sum((grid) => grid.unknownSeats),
    assumedOpen: sum((grid) => grid.assumedOpen),
    places: sum((grid) => grid.places),
  };
}
