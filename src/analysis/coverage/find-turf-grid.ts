import { padBounds } from '../../geometry/bounds';
import { distanceToArea } from '../../geometry/distance-to-area';
import type { PlanePoint } from '../../geometry/local-plane';
import type { PointIndex } from '../../geometry/point-index';
import { polygonArea } from '../../geometry/polygon-area';
import { subtractDiscs } from '../../geometry/subtract-discs';
import { type Ring, share, squareMetres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import { countSeats } from './count-seats';
import type { GridCoverage, TurfRequest } from './data';
import type { PreparedGrid } from './prepare-district';

/** The usable seats of the district, findable by place. */
export interface UsableSeats {
  readonly seats: readonly { readonly seat: Seat; readonly point: PlanePoint }[];
  readonly index: PointIndex;
  /** The disc of a seat, made once and shared by the grids around it. */
  readonly discOf: (seat: Seat) => Ring;
}

/**
 * A disc on Turf's sphere reaches up to 0.7 % farther in the ellipsoid's plane (the two differ by the
 * flattening and the mean radius, anywhere on Earth): candidates are looked for with 1 % to spare.
 */
const reachFactor = 1.01;

/**
 * Covered and gap area of one grid: its outline without the discs of every usable seat within reach,
 * whether the seat stands in the grid or not.
 * @throws what Turf throws when its sweep fails on this grid.
 */
export function findTurfGrid(
  grid: PreparedGrid,
  usable: UsableSeats,
  usability: UsabilityBySeat,
  request: TurfRequest,
): GridCoverage {
  const gaps = subtractDiscs(grid.polygons, discsWithinReach(grid, usable, request.walk));
  const area = polygonArea(grid.polygons);
  const gapArea = squareMetres(Math.min(area, gaps.length > 0 ? polygonArea(gaps) : 0));
  const coveredArea = squareMetres(area - gapArea);
  return {
    id: grid.id,
    area,
    coveredArea,
    gapArea,
    coveredShare: area > 0 ? share(coveredArea / area) : null,
    seatIds: grid.seats.map(({ id }) => id),
    gaps,
    ...countSeats(grid.seats, ({ id }) => usability.get(id)),
  };
}

/** The most central first, by place and then id, so that the order of the pack changes nothing. */
function discsWithinReach(grid: PreparedGrid, usable: UsableSeats, walk: number): Ring[] {
  const reach = walk * reachFactor;
  const [west, south, east, north] = grid.box;
  const centre: PlanePoint = [(west + east) / 2, (south + north) / 2];
  return usable.index
    .inBounds(padBounds(grid.box, reach))
    .flatMap((i) => usable.seats[i] ?? [])
    .filter(({ point }) => distanceToArea(point, grid.planePolygons) <= reach)
    .map(({ seat, point }) => ({ seat, apart: Math.hypot(point[0] - centre[0], point[1] - centre[1]) }))
    .sort((a, b) => a.apart - b.apart || (a.seat.id < b.seat.id ? -1 : 1))
    .map(({ seat }) => usable.discOf(seat));
}
