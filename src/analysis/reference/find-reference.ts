import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../geometry/plane-polygons';
import type { District, DistrictInfo } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { findStreetLengths } from '../street-length/find-street-lengths';
import { isCountedSeat } from '../usability/is-counted-seat';

/** Share of the grids that reach at most the reference (definitions, Four axes). */
const quantile = 0.9;

/**
 * The constants that the quantity axis is measured against: 90th percentiles over the grids of public
 * places in use a hectare (P′/A) and a kilometre of headline street (P′/L). Computed once, from the
 * baseline, when a pack is built; null when there is no grid with area and street.
 */
export function findReference(district: District): DistrictInfo['reference'] {
  const places = countPublicPlaces(district);
  const lengths = findStreetLengths(district);
  const plane = createLocalPlane(district.info.center);
  const perHectare: number[] = [];
  const perKilometre: number[] = [];
  for (const grid of district.grids) {
    const hectares = measureArea(toPlanePolygons(grid.polygons, plane)) / 10_000;
    const kilometres = (lengths.get(grid.id)?.headline ?? 0) / 1000;
    const inGrid = places.get(grid.id) ?? 0;
    if (hectares > 0) perHectare.push(inGrid / hectares);
    if (kilometres > 0) perKilometre.push(inGrid / kilometres);
  }
  const placesPerHectare = findQuantile(perHectare, quantile);
  const placesPerKilometre = findQuantile(perKilometre, quantile);
  return placesPerHectare && placesPerKilometre ? { placesPerHectare, placesPerKilometre } : null;
}

/** Public places in use by grid id. */
function countPublicPlaces({ info, grids, seats }: District): Map<string, number> {
  const plane = createLocalPlane(info.center);
  const findGrid = createGridFinder(grids, plane);
  const places = new Map<string, number>();
  for (const seat of seats.filter(isCountedSeat)) {
    const gridId = findGrid(plane.toPlane(seat.position));
    if (gridId !== null) places.set(gridId, (places.get(gridId) ?? 0) + seat.places);
  }
  return places;
}

/** Linear between the two nearest ranks, as spreadsheets do (Hyndman and Fan 1996, type 7). */
function findQuantile(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)];
  const high = sorted[Math.ceil(rank)];
  return low === undefined || high === undefined ? null : low + (rank - Math.floor(rank)) * (high - low);
}
