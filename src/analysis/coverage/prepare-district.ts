import { boundsOf } from '../../geometry/bounds';
import { createLocalPlane, type LocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { polygonArea } from '../../geometry/polygon-area';
import { unionArea } from '../../geometry/union-area';
import { type AppError, appError } from '../../lib/app-error';
import { byId } from '../../lib/by-id';
import type { Bounds, SquareMetres } from '../../lib/units';
import type { District, MicroGrid, MultiPolygonRings, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { isCountedSeat } from '../usability/is-counted-seat';

/** What coverage needs of a grid and what no walk and no need changes. */
export interface PreparedGrid {
  readonly id: string;
  readonly polygons: MultiPolygonRings;
  readonly area: SquareMetres;
  /** The outline and its box in the local plane. */
  readonly outline: PlanePolygons;
  readonly box: Bounds;
  /** The counted seats inside, by id. */
  readonly seats: readonly Seat[];
  /** Why the outline cannot be computed with; null where it can. */
  readonly error: AppError | null;
}

export interface PreparedDistrict {
  readonly plane: LocalPlane;
  /** By id. */
  readonly grids: readonly PreparedGrid[];
  /** Some ground lies in more than one grid, so district figures are no sums. */
  readonly overlapping: boolean;
  /** Every seat that counts, with its place in the plane, by id. */
  readonly seats: readonly { readonly seat: Seat; readonly point: PlanePoint }[];
}

/**
 * Areas that differ by less than this share are the same: a million times the rounding of doubles, and
 * 1.6 m² in the bundled district, as much as outlines of six decimals may overlap unnoticed.
 */
const areaTolerance = 1e-6;

/** Sorts out, once a district, what `findCoverage` asks for on every change of walk and need. */
export function prepareDistrict(district: District): PreparedDistrict {
  const plane = createLocalPlane(district.info.center);
  const seats = district.seats
    .filter(isCountedSeat)
    .map((seat) => ({ seat, point: plane.toPlane(seat.position) }))
    .sort((a, b) => byId(a.seat, b.seat));
  const findGrid = createGridFinder(district.grids, plane);
  const gridOfSeat = new Map(seats.map(({ seat, point }) => [seat, findGrid(point)]));
  const grids = [...district.grids].sort(byId).map((grid): PreparedGrid => {
    const outline = toPlanePolygons(grid.polygons, plane);
    const error = findOutlineError(grid);
    return {
      id: grid.id,
      polygons: grid.polygons,
      area: error ? (0 as SquareMetres) : polygonArea(grid.polygons),
      outline,
      box: boundsOf(outline),
      seats: seats.map(({ seat }) => seat).filter((seat) => gridOfSeat.get(seat) === grid.id),
      error,
    };
  });
  return { plane, grids, overlapping: hasOverlap(grids), seats };
}

/** An outline with these faults would stop Turf's sweep, or give a gap larger than the grid. */
function findOutlineError(grid: MicroGrid): AppError | null {
  const rings = grid.polygons.flat();
  const fault = (code: string, what: string) => appError(code, `Grid ${grid.id} ${what}`, { id: grid.id });
  if (rings.length === 0 || rings.some((ring) => ring.length < 4)) {
    return fault('grid-outline-open', 'has a ring of fewer than 4 positions.');
  }
  if (!rings.flat(2).every(Number.isFinite)) {
    return fault('grid-outline-not-finite', 'has a coordinate that is no number.');
  }
  const area = polygonArea(grid.polygons);
  if (Math.abs(unionArea([grid.polygons]) - area) > areaTolerance * area) {
    return fault('grid-outline-crossing', 'has an outline that is not closed or crosses itself.');
  }
  return null;
}

function hasOverlap(grids: readonly PreparedGrid[]): boolean {
  const sound = grids.filter((grid) => !grid.error);
  const sum = sound.reduce((total, grid) => total + grid.area, 0);
  return sum - unionArea(sound.map((grid) => grid.polygons)) > areaTolerance * sum;
}
