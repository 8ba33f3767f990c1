import { boundsOf, padBounds } from '../../geometry/bounds';
import { type BoxIndex, createBoxIndex } from '../../geometry/box-index';
import { cutSegment, type Segment } from '../../geometry/cut-segment';
import { createLocalPlane } from '../../geometry/local-plane';
import { isInside, measureBorderDistance } from '../../geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { byId } from '../../lib/by-id';
import { takeAllSteps } from '../../lib/take-all-steps';
import { metres, type Position } from '../../lib/units';
import type { District } from '../../model/district';
import { listStreetSegments } from '../street-network/list-street-segments';
import type { StreetPiece } from './data';

/** A piece whose midpoint is within half a metre of a border belongs to it (definitions, Walking). */
const borderTolerance = 0.5;

interface PlaneGrid {
  readonly id: string;
  readonly polygons: PlanePolygons;
  readonly borders: readonly Segment[];
}

/**
 * Cuts every walkable street at the borders of the grids and gives each piece to its grids: on a border
 * to all that meet there in equal parts, on the district's outer border to the one grid, else to the
 * grid around it. Pieces outside every grid are left out, so the sum over the grids is the district's.
 * @returns pieces by edge of the network (`prepareNetwork`), then along it.
 */
export function cutStreets(district: Pick<District, 'info' | 'grids' | 'streets'>): StreetPiece[] {
  return takeAllSteps(cutStreetsInSteps(district));
}

/** The same with a pause after each segment. */
export function* cutStreetsInSteps({
  info,
  grids,
  streets,
}: Pick<District, 'info' | 'grids' | 'streets'>): Generator<void, StreetPiece[], void> {
  const plane = createLocalPlane(info.center);
  const planeGrids = [...grids]
    .sort(byId)
    .map((grid) => preparePlaneGrid(grid.id, toPlanePolygons(grid.polygons, plane)));
  const index = createBoxIndex(
    planeGrids.map(({ polygons }) => padBounds(boundsOf(polygons), borderTolerance)),
  );
  const { segments, streetOf, streets: walkable } = listStreetSegments(streets, plane);
  const pieces: StreetPiece[] = [];
  for (const [edge, segment] of segments.entries()) {
    yield;
    const street = walkable[streetOf[edge] as number];
    if (!street) continue;
    for (const { from, to, gridIds } of cutAtGrids(segment, findNearGrids(segment, planeGrids, index)))
      if (gridIds.length > 0)
        pieces.push({
          streetId: street.id,
          lane: street.lane,
          edge,
          from: metres(from),
          to: metres(to),
          length: metres(to - from),
          gridIds,
        });
  }
  return pieces;
}

function preparePlaneGrid(id: string, polygons: PlanePolygons): PlaneGrid {
  const borders = polygons
    .flat()
    .flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const));
  return { id, polygons, borders };
}

function findNearGrids([from, to]: Segment, grids: readonly PlaneGrid[], index: BoxIndex): PlaneGrid[] {
  const [west, east] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  const [south, north] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
  return index.meeting([west, south, east, north]).flatMap((number) => grids[number] ?? []);
}

function cutAtGrids(segment: Segment, near: readonly PlaneGrid[]) {
  const [from, to] = segment;
  const cuts = cutSegment(
    segment,
    near.flatMap((grid) => grid.borders),
    borderTolerance,
  );
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] as number;
    const share = (start + end) / 2;
    const midpoint: Position = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    return { from: start * length, to: end * length, gridIds: findGrids(midpoint, near) };
  });
}

function findGrids(point: Position, grids: readonly PlaneGrid[]): string[] {
  const meeting = grids.filter((grid) => measureBorderDistance(point, grid.polygons) <= borderTolerance);
  const around =
    meeting.length > 0 ? meeting : grids.filter((grid) => isInside(point, grid.polygons)).slice(0, 1);
  return around.map((grid) => grid.id);
}
