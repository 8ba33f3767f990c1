import { findCentroid } from '../../geometry/find-centroid';
import { createLocalPlane, type LocalPlane } from '../../geometry/local-plane';
import { metres, type Position } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import { countAdoption } from './count-adoption';
import type { AdoptionRequest, AdoptionSummary, HomeAdoption, SeatNearHome } from './data';

/** How many of the nearest available seats a home lists. */
const nearestFreeListed = 3;

interface PlacedSeat {
  readonly seat: Seat;
  /** In metres of the plane. */
  readonly at: Position;
}

/**
 * How the seats stand towards adoption: per district, grid, neighbourhood, building and shop. A seat on a
 * border belongs to the grid with the lower id. Distances are straight, from the middle of a building: then
 * "near" is the circle that the map draws. (Rejected: from the footprint's edge, a shape that nobody sees.)
 */
export function summariseAdoption(district: District, request: AdoptionRequest): AdoptionSummary {
  const plane = createLocalPlane(district.info.center);
  const placed = district.seats.map((seat) => ({ seat, at: plane.toPlane(seat.position) }));
  const findGrid = createGridFinder(district.grids, plane);
  const gridOfSeat = new Map<string, string>();
  for (const { seat, at } of placed) {
    const gridId = findGrid(at);
    if (gridId !== null) gridOfSeat.set(seat.id, gridId);
  }
  const neighbourhoodOfGrid = new Map(district.grids.map((grid) => [grid.id, grid.neighbourhoodId]));
  const countWhere = (belongs: (gridId: string) => boolean) =>
    countAdoption(
      district.seats.filter(({ id }) => belongs(gridOfSeat.get(id) ?? '')),
      request.seats,
    );
  return {
    district: countAdoption(district.seats, request.seats),
    grids: district.grids.map(({ id }) => ({ id, counts: countWhere((gridId) => gridId === id) })),
    neighbourhoods: district.neighbourhoods.map(({ id }) => ({
      id,
      counts: countWhere((gridId) => neighbourhoodOfGrid.get(gridId) === id),
    })),
    homes: listHomes(district).map((home) => summariseHome(home, placed, plane, findGrid, request)),
    gridOfSeat,
  };
}

interface Home {
  readonly id: string;
  readonly center: Position;
  readonly keeperIds: ReadonlySet<string>;
}

/** Buildings with the organisations that the pack ties to them; then the organisations in none. */
function listHomes({ buildings, organisations }: District): readonly Home[] {
  return [
    ...buildings.map(({ id, polygons }) => {
      const own = organisations.filter(({ buildingId }) => buildingId === id);
      const keeperIds = new Set([id, ...own.map((organisation) => organisation.id)]);
      return { id, center: findCentroid(polygons[0]?.[0] ?? []), keeperIds };
    }),
    ...organisations
      .filter(({ buildingId }) => buildingId === null)
      .map(({ id, position }) => ({ id, center: position, keeperIds: new Set([id]) })),
  ];
}

function summariseHome(
  { id, center, keeperIds }: Home,
  placed: readonly PlacedSeat[],
  plane: LocalPlane,
  findGrid: (at: Position) => string | null,
  { seats, nearby }: AdoptionRequest,
): HomeAdoption {
  const middle = plane.toPlane(center);
  const byDistance = placed
    .map(({ seat, at }) => ({ seat, distance: metres(Math.hypot(at[0] - middle[0], at[1] - middle[1])) }))
    .sort((a, b) => a.distance - b.distance || (a.seat.id < b.seat.id ? -1 : 1));
  const near = byDistance.filter(({ distance }) => distance <= nearby);
  const free = byDistance.filter(({ seat }) => seats.get(seat.id)?.status === 'available');
  const toEntry = (entry: (typeof byDistance)[number]): SeatNearHome => ({
    id: entry.seat.id,
    distance: entry.distance,
  });
  return {
    id,
    center,
    gridId: findGrid(middle),
    kept: placed
      .filter(({ seat: { adoption } }) => adoption.keeperId !== null && keeperIds.has(adoption.keeperId))
      .map(({ seat }) => seat.id),
    near: near.map(toEntry),
    nearestFree: free.slice(0, nearestFreeListed).map(toEntry),
    counts: countAdoption(
      near.map(({ seat }) => seat),
      seats,
    ),
  };
}
