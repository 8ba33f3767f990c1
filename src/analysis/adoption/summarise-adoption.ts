import { findCentroid } from '../../geometry/find-centroid';
import { createLocalPlane, type LocalPlane } from '../../geometry/local-plane';
import { createPointIndex } from '../../geometry/point-index';
import { byId } from '../../lib/by-id';
import { groupBy } from '../../lib/group-by';
import { takeAllSteps } from '../../lib/take-all-steps';
import { metres, type Position } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { countAdoption } from './count-adoption';
import type { AdoptionRequest, AdoptionSummary, HomeAdoption, SeatNearHome } from './data';

/** How many of the nearest available seats a home lists. */
const nearestFreeListed = 3;

/**
 * How the seats stand towards adoption: per district, grid, neighbourhood, building and shop. A seat on a
 * border belongs to the grid with the lower id. Distances are straight, from the middle of a building: then
 * "near" is the circle that the map draws. (Rejected: from the footprint's edge, a shape that nobody sees.)
 */
export const summariseAdoption = (district: District, request: AdoptionRequest): AdoptionSummary =>
  takeAllSteps(summariseAdoptionInSteps(district, request));

/** Seats from pause to pause. */
const seatsAStep = 256;

/** `summariseAdoption` with pauses between the seats, the areas and the homes. */
export function* summariseAdoptionInSteps(
  district: District,
  request: AdoptionRequest,
): Generator<void, AdoptionSummary, void> {
  const plane = createLocalPlane(district.info.center);
  const findGrid = createGridFinder(district.grids, plane);
  const neighbourhoodOfGrid = new Map(district.grids.map((grid) => [grid.id, grid.neighbourhoodId]));
  const gridOfSeat = new Map<string, string>();
  const byGrid = new Map<string, Seat[]>();
  const byNeighbourhood = new Map<string, Seat[]>();
  const byKeeper = new Map<string, Seat[]>();
  for (const [i, seat] of district.seats.entries()) {
    if (i % seatsAStep === 0) yield;
    const { keeperId } = seat.adoption;
    if (keeperId !== null) addTo(byKeeper, keeperId, seat);
    const gridId = findGrid(plane.toPlane(seat.position));
    if (gridId === null) continue;
    gridOfSeat.set(seat.id, gridId);
    addTo(byGrid, gridId, seat);
    const neighbourhoodId = neighbourhoodOfGrid.get(gridId);
    if (neighbourhoodId !== undefined) addTo(byNeighbourhood, neighbourhoodId, seat);
  }
  const count = (seats: readonly Seat[] = []) => countAdoption(seats, request.seats);
  const grids = district.grids.map(({ id }) => ({ id, counts: count(byGrid.get(id)) }));
  yield;
  const neighbourhoods = district.neighbourhoods.map(({ id }) => ({
    id,
    counts: count(byNeighbourhood.get(id)),
  }));
  yield;
  const around = placeSeats(district.seats, plane, request);
  yield;
  const homes: HomeAdoption[] = [];
  for (const { keeperIds, ...home } of listHomes(district)) {
    const kept = [...keeperIds].flatMap((id) => byKeeper.get(id) ?? []).sort(byId);
    const middle = plane.toPlane(home.center);
    const near = around.near(middle);
    homes.push({
      ...home,
      gridId: findGrid(middle),
      kept: kept.map(({ id }) => id),
      near: near.map(({ seat, distance }) => ({ id: seat.id, distance })),
      nearestFree: around.nearestFree(middle),
      counts: count(near.map(({ seat }) => seat)),
    });
    yield;
  }
  return { district: count(district.seats), grids, neighbourhoods, homes, gridOfSeat };
}

function addTo(lists: Map<string, Seat[]>, key: string, seat: Seat): void {
  const list = lists.get(key);
  if (list) list.push(seat);
  else lists.set(key, [seat]);
}

interface Home {
  readonly id: string;
  readonly center: Position;
  readonly keeperIds: ReadonlySet<string>;
}

/** Buildings with the organisations that the pack ties to them; then the organisations in none. */
function listHomes({ buildings, organisations }: District): readonly Home[] {
  const byBuilding = groupBy(organisations, ({ buildingId }) => buildingId ?? '');
  return [
    ...buildings.map(({ id, polygons }) => {
      const own = byBuilding.get(id) ?? [];
      const keeperIds = new Set([id, ...own.map((organisation) => organisation.id)]);
      return { id, center: findCentroid(polygons[0]?.[0] ?? []), keeperIds };
    }),
    ...organisations
      .filter(({ buildingId }) => buildingId === null)
      .map(({ id, position }) => ({ id, center: position, keeperIds: new Set([id]) })),
  ];
}

/** Finds seats around places of the plane, nearest first, at equal distance the lower id. */
function placeSeats(all: readonly Seat[], plane: LocalPlane, { seats, nearby }: AdoptionRequest) {
  const sorted = all.toSorted(byId);
  const free = sorted.filter(({ id }) => seats.get(id)?.status === 'available');
  const placesOf = (list: readonly Seat[]) => list.map(({ position }) => plane.toPlane(position));
  const places = placesOf(sorted);
  const [index, freeIndex] = [createPointIndex(places), createPointIndex(placesOf(free))];
  return {
    near: ([x, y]: Position) =>
      index
        .inBounds([x - nearby, y - nearby, x + nearby, y + nearby])
        .map((i) => {
          const [seatX, seatY] = places[i] as Position;
          return { seat: sorted[i] as Seat, distance: metres(Math.hypot(seatX - x, seatY - y)) };
        })
        .filter(({ distance }) => distance <= nearby)
        .sort((a, b) => a.distance - b.distance || byId(a.seat, b.seat)),
    nearestFree: (middle: Position): SeatNearHome[] =>
      freeIndex
        .nearest(middle, nearestFreeListed)
        .map(({ index: i, distance }) => ({ id: (free[i] as Seat).id, distance: metres(distance) })),
  };
}
