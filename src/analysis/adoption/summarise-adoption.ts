import { distanceToPolygons } from '../../geometry/distance-to-polygons';
import { createLocalPlane, type LocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { metres } from '../../lib/units';
import type { Building, District, MultiPolygonRings, Seat } from '../../model/district';
import { countAdoption } from './count-adoption';
import type {
  AdoptionRequest,
  AdoptionSummary,
  AreaAdoption,
  BuildingAdoption,
  SeatNearBuilding,
} from './data';

/** A seat this near to a grid's border is on it (coordinates of a pack have 6 decimals, 0.1 m). */
const borderTolerance = 0.001;
const nearestFreeListed = 3;

interface PlacedSeat {
  readonly seat: Seat;
  readonly at: PlanePoint;
}

/**
 * How the seats stand towards adoption: per district, grid, neighbourhood and building. A seat on a
 * border belongs to the grid with the lower id; distances are straight, from a building's footprint.
 */
export function summariseAdoption(district: District, { seats, nearby }: AdoptionRequest): AdoptionSummary {
  const plane = createLocalPlane(district.info.center);
  const placed = district.seats.map((seat) => ({ seat, at: plane.toPlane(seat.position) }));
  const grids = district.grids.map(({ id, polygons }) => ({ id, polygons: toPlane(polygons, plane) }));
  const findGrid = (at: PlanePoint) =>
    grids.find(({ polygons }) => distanceToPolygons(at, polygons) <= borderTolerance)?.id ?? null;

  const gridOfSeat = new Map<string, string>();
  for (const { seat, at } of placed) {
    const gridId = findGrid(at);
    if (gridId !== null) gridOfSeat.set(seat.id, gridId);
  }
  const neighbourhoodOfGrid = new Map(district.grids.map((grid) => [grid.id, grid.neighbourhoodId]));
  const countWhere = (belongs: (gridId: string) => boolean): AreaAdoption['counts'] =>
    countAdoption(
      district.seats.filter(({ id }) => belongs(gridOfSeat.get(id) ?? '')),
      seats,
    );

  return {
    district: countAdoption(district.seats, seats),
    grids: district.grids.map(({ id }) => ({ id, counts: countWhere((gridId) => gridId === id) })),
    neighbourhoods: district.neighbourhoods.map(({ id }) => ({
      id,
      counts: countWhere((gridId) => neighbourhoodOfGrid.get(gridId) === id),
    })),
    buildings: district.buildings.map((building) =>
      summariseBuilding(building, district, placed, plane, { seats, nearby }, findGrid),
    ),
    gridOfSeat,
  };
}

function summariseBuilding(
  building: Building,
  district: District,
  placed: readonly PlacedSeat[],
  plane: LocalPlane,
  { seats, nearby }: AdoptionRequest,
  findGrid: (at: PlanePoint) => string | null,
): BuildingAdoption {
  const footprint = toPlane(building.polygons, plane);
  const byDistance = placed
    .map(({ seat, at }) => ({ seat, distance: metres(distanceToPolygons(at, footprint)) }))
    .sort((a, b) => a.distance - b.distance || (a.seat.id < b.seat.id ? -1 : 1));
  const near = byDistance.filter(({ distance }) => distance <= nearby);
  const free = byDistance.filter(({ seat }) => seats.get(seat.id)?.status === 'available');
  const toEntry = ({ seat, distance }: (typeof byDistance)[number]): SeatNearBuilding => ({
    id: seat.id,
    distance,
  });
  return {
    id: building.id,
    gridId: findGrid(middleOf(footprint)),
    kept: findKept(building.id, district),
    near: near.map(toEntry),
    nearestFree: free.slice(0, nearestFreeListed).map(toEntry),
    counts: countAdoption(
      near.map(({ seat }) => seat),
      seats,
    ),
  };
}

/** Seats kept by the building itself or by an organisation that the pack ties to it. */
function findKept(buildingId: string, { seats, organisations }: District): readonly string[] {
  const keepers = new Set([buildingId]);
  for (const organisation of organisations)
    if (organisation.buildingId === buildingId) keepers.add(organisation.id);
  return seats
    .filter(({ adoption }) => adoption.keeperId !== null && keepers.has(adoption.keeperId))
    .map(({ id }) => id);
}

/** Middle of the extent: for a footprint a few tens of metres wide as good as its centroid. */
function middleOf(polygons: readonly (readonly (readonly PlanePoint[])[])[]): PlanePoint {
  const points = polygons.flat(2);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

function toPlane(polygons: MultiPolygonRings, plane: LocalPlane) {
  return polygons.map((rings) => rings.map((ring) => ring.map(plane.toPlane)));
}
