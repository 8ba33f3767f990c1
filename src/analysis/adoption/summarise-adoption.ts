import { findCentroid } from '../../geometry/find-centroid';
import { createLocalPlane, type LocalPlane } from '../../geometry/local-plane';
import { isInside, measureBorderDistance } from '../../geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { metres, type Position } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import { countAdoption } from './count-adoption';
import type { AdoptionRequest, AdoptionSummary, HomeAdoption, SeatNearHome } from './data';

/** A seat this near to a grid's border, in metres, is on it: a pack's 6 decimals are 0.1 m. */
const borderTolerance = 0.001;
const nearestFreeListed = 3;

interface PlacedSeat {
  readonly seat: Seat;
  /** In metres of the plane. */
  readonly at: Position;
}

/**
 * How the seats stand towards adoption: per district, grid, neighbourhood, building and shop. A seat on a
 * border belongs to the grid with the lower id; distances are straight, from a building's footprint.
 */
export function summariseAdoption(district: District, request: AdoptionRequest): AdoptionSummary {
  const plane = createLocalPlane(district.info.center);
  const placed = district.seats.map((seat) => ({ seat, at: plane.toPlane(seat.position) }));
  const findGrid = createGridFinder(district, plane);
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
    homes: listHomes(district, plane).map((home) => summariseHome(home, placed, findGrid, request)),
    gridOfSeat,
  };
}

interface Home {
  readonly id: string;
  readonly center: Position;
  readonly keeperIds: ReadonlySet<string>;
  readonly measure: (at: Position) => number;
  readonly centerInPlane: Position;
}

/** Buildings with the organisations that the pack ties to them; then the organisations in none. */
function listHomes(district: District, plane: LocalPlane): readonly Home[] {
  const buildings = district.buildings.map(({ id, polygons }): Home => {
    const center = findCentroid(polygons[0]?.[0] ?? []);
    const footprint = toPlanePolygons(polygons, plane);
    const own = district.organisations.filter(({ buildingId }) => buildingId === id);
    return {
      id,
      center,
      keeperIds: new Set([id, ...own.map((organisation) => organisation.id)]),
      measure: (at) => distanceTo(at, footprint),
      centerInPlane: plane.toPlane(center),
    };
  });
  const others = district.organisations
    .filter(({ buildingId }) => buildingId === null)
    .map(({ id, position }): Home => {
      const [x, y] = plane.toPlane(position);
      return {
        id,
        center: position,
        keeperIds: new Set([id]),
        measure: (at) => Math.hypot(at[0] - x, at[1] - y),
        centerInPlane: [x, y],
      };
    });
  return [...buildings, ...others];
}

function summariseHome(
  { id, center, keeperIds, measure, centerInPlane }: Home,
  placed: readonly PlacedSeat[],
  findGrid: (at: Position) => string | null,
  { seats, nearby }: AdoptionRequest,
): HomeAdoption {
  const byDistance = placed
    .map(({ seat, at }) => ({ seat, distance: metres(measure(at)) }))
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
    gridId: findGrid(centerInPlane),
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

function createGridFinder({ grids }: District, plane: LocalPlane): (at: Position) => string | null {
  const inPlane = grids.map(({ id, polygons }) => ({ id, polygons: toPlanePolygons(polygons, plane) }));
  return (at) => inPlane.find(({ polygons }) => distanceTo(at, polygons) <= borderTolerance)?.id ?? null;
}

const distanceTo = (at: Position, polygons: PlanePolygons): number =>
  isInside(at, polygons) ? 0 : measureBorderDistance(at, polygons);
