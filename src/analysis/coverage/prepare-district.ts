import { boundsOf } from '../../geometry/bounds';
import { type BoxIndex, createBoxIndex } from '../../geometry/box-index';
import type { PlaneOutline } from '../../geometry/discs/data';
import { prepareOutline } from '../../geometry/discs/prepare-outline';
import { createLocalPlane, type LocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { unionArea } from '../../geometry/union-area';
import { type AppError, appError } from '../../lib/app-error';
import { byId } from '../../lib/by-id';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { Bounds } from '../../lib/units';
import type { District, MicroGrid, MultiPolygonRings, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { isCountedSeat } from '../usability/is-counted-seat';

/** What coverage needs of a grid and what no walk and no need changes. */
export interface PreparedGrid {
  readonly id: string;
  readonly polygons: MultiPolygonRings;
  /** The same in the local plane, as they came and as they are covered, and their box. */
  readonly planePolygons: PlanePolygons;
  readonly outline: PlaneOutline;
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
  /** The boxes of those that can be computed, by their place in `grids`; those of others are empty. */
  readonly boxes: BoxIndex;
  /** Some ground lies in more than one grid, so district figures are no sums. */
  readonly overlapping: boolean;
  /** The grid of a point of the plane by its place in `grids`; -1 outside all of them. */
  readonly findGrid: (point: PlanePoint) => number;
  /** Every seat that counts, by id. */
  readonly seats: readonly PlacedSeat[];
  /** The same by the seat itself: a moved one is another. */
  readonly placed: ReadonlyMap<Seat, PlacedSeat>;
}

export interface PlacedSeat {
  readonly seat: Seat;
  readonly point: PlanePoint;
  /** Place of its grid in `grids`; -1 outside all of them. */
  readonly grid: number;
}

/**
 * Areas that differ by less than this share are the same: a million times the rounding of doubles, and
 * 1.6 m² in the bundled district, as much as outlines of six decimals may overlap unnoticed.
 */
const areaTolerance = 1e-6;

/**
 * Widest district, metres: a city's bench file with the villages around it, as Toulouse's of 105 km. The
 * plane's scale is off by tan φ · Δφ (see find-plane-error.ts): at 31° and 10 km from the centre by 0.1 %, 5 cm in a
 * walk of 50 m; at 45° and 100 km by 1.6 %, which the figures say where it can be seen.
 */
const widestDistrict = 200_000;

/**
 * Sorts out, once a district, what coverage asks for on every change of walk and need.
 * @throws AppError `district-too-large`.
 */
export function prepareDistrict(district: District): PreparedDistrict {
  return takeAllSteps(prepareDistrictInSteps(district));
}

/** Seats from pause to pause: a few milliseconds. */
const seatsAStep = 512;

/** The same with a pause after each small piece of work. @throws AppError `district-too-large`. */
export function* prepareDistrictInSteps(district: District): Generator<void, PreparedDistrict, void> {
  const plane = createLocalPlane(district.info.center);
  const sorted = [...district.grids].sort(byId);
  const findGrid = findPlaces(sorted, plane);
  const seats: PlacedSeat[] = [];
  for (const [i, seat] of district.seats.filter(isCountedSeat).entries()) {
    if (i % seatsAStep === seatsAStep - 1) yield;
    const point = plane.toPlane(seat.position);
    seats.push({ seat, point, grid: findGrid(point) });
  }
  yield;
  seats.sort((a, b) => byId(a.seat, b.seat));
  yield;
  const seatsOfGrid = sorted.map((): Seat[] => []);
  for (const { seat, grid } of seats) seatsOfGrid[grid]?.push(seat);
  const grids: PreparedGrid[] = [];
  for (const [i, grid] of sorted.entries()) {
    const planePolygons = toPlanePolygons(grid.polygons, plane);
    const outline = prepareOutline(planePolygons);
    const error = findOutlineError(grid, planePolygons, outline);
    grids.push({
      id: grid.id,
      polygons: grid.polygons,
      planePolygons,
      outline,
      box: boundsOf(planePolygons),
      seats: seatsOfGrid[i] ?? [],
      error,
    });
    yield;
  }
  const sound = grids.filter(({ error }) => !error);
  refuseVastDistrict(sound);
  return {
    plane,
    grids,
    boxes: createBoxIndex(grids.map(({ box, error }) => (error ? emptyBox : box))),
    overlapping: hasOverlap(sound),
    findGrid,
    seats,
    placed: new Map(seats.map((one) => [one.seat, one])),
  };
}

const emptyBox: Bounds = boundsOf([]);

function findPlaces(sorted: readonly MicroGrid[], plane: LocalPlane): (point: PlanePoint) => number {
  const findGrid = createGridFinder(sorted, plane);
  const places = new Map(sorted.map(({ id }, i) => [id, i]));
  return (point) => places.get(findGrid(point) ?? '') ?? -1;
}

/** With these faults an outline has no inside that every method agrees on. */
function findOutlineError(
  grid: MicroGrid,
  planePolygons: PlanePolygons,
  outline: PlaneOutline,
): AppError | null {
  const rings = grid.polygons.flat();
  const fault = (code: string, what: string) => appError(code, `Grid ${grid.id} ${what}`, { id: grid.id });
  if (rings.length === 0 || rings.some((ring) => ring.length < 4)) {
    return fault('grid-outline-open', 'has a ring of fewer than 4 positions.');
  }
  if (!rings.flat(2).every(Number.isFinite)) {
    return fault('grid-outline-not-finite', 'has a coordinate that is no number.');
  }
  if (!(Math.abs(unionArea([planePolygons]) - outline.area) <= areaTolerance * outline.area)) {
    return fault('grid-outline-crossing', 'has an outline that is not closed or crosses itself.');
  }
  return null;
}

/** A plane that touches the Earth in one point serves no farther. @throws AppError */
function refuseVastDistrict(sound: readonly PreparedGrid[]): void {
  const [west, south, east, north] = boundsOf(sound.flatMap((grid) => grid.planePolygons));
  const width = Math.max(east - west, north - south);
  if (!(width > widestDistrict)) return;
  const kilometres = Math.round(width / 1000);
  throw appError(
    'district-too-large',
    `The micro-grids lie up to ${kilometres} km apart: expected one district of at most ${widestDistrict / 1000} km, on one side of the 180th meridian.`,
    { kilometres },
  );
}

function hasOverlap(sound: readonly PreparedGrid[]): boolean {
  const sum = sound.reduce((total, grid) => total + grid.outline.area, 0);
  return sum - unionArea(sound.map((grid) => grid.planePolygons)) > areaTolerance * sum;
}
