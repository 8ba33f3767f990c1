import { cutSegment, type Segment } from '../../geometry/cut-segment';
import { createLocalPlane } from '../../geometry/local-plane';
import { isInside, measureBorderDistance } from '../../geometry/locate-point';
import { type PlanePolygons, toPlanePolygons } from '../../geometry/plane-polygons';
import { metres, type Position } from '../../lib/units';
import type { District } from '../../model/district';
import type { StreetPiece } from './data';

/** A piece whose midpoint is within half a metre of a border belongs to it (definitions, Walking). */
const borderTolerance = 0.5;

interface PlaneGrid {
  readonly id: string;
  readonly polygons: PlanePolygons;
  readonly borders: readonly Segment[];
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/**
 * Cuts every walkable street at the borders of the grids and gives each piece to its grids: on a border
 * to all that meet there in equal parts, on the district's outer border to the one grid, else to the
 * grid around it. Pieces outside every grid are left out, so the sum over the grids is the district's.
 */
export function cutStreets({
  info,
  grids,
  streets,
}: Pick<District, 'info' | 'grids' | 'streets'>): StreetPiece[] {
  const plane = createLocalPlane(info.center);
  const planeGrids = grids.map((grid) => preparePlaneGrid(grid.id, toPlanePolygons(grid.polygons, plane)));
  const pieces: StreetPiece[] = [];
  for (const street of streets) {
    if (!street.walkable) continue;
    const line = street.line.map(plane.toPlane);
    for (const [i, to] of line.entries()) {
      const from = line[i - 1];
      if (!from) continue;
      for (const { length, gridIds } of cutAtGrids([from, to], planeGrids))
        if (gridIds.length > 0)
          pieces.push({ streetId: street.id, lane: street.lane, length: metres(length), gridIds });
    }
  }
  return pieces;
}

function preparePlaneGrid(id: string, polygons: PlanePolygons): PlaneGrid {
  const rings = polygons.flat();
  const xs = rings.flatMap((ring) => ring.map((point) => point[0]));
  const ys = rings.flatMap((ring) => ring.map((point) => point[1]));
  return {
    id,
    polygons,
    borders: rings.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const)),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function cutAtGrids(segment: Segment, grids: readonly PlaneGrid[]) {
  const [from, to] = segment;
  const near = grids.filter(({ box }) => reachesBox(segment, box));
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
    return { length: (end - start) * length, gridIds: findGrids(midpoint, near) };
  });
}

function reachesBox([from, to]: Segment, [west, south, east, north]: PlaneGrid['box']): boolean {
  return (
    Math.max(from[0], to[0]) >= west - borderTolerance &&
    Math.min(from[0], to[0]) <= east + borderTolerance &&
    Math.max(from[1], to[1]) >= south - borderTolerance &&
    Math.min(from[1], to[1]) <= north + borderTolerance
  );
}

function findGrids(point: Position, grids: readonly PlaneGrid[]): string[] {
  const meeting = grids.filter((grid) => measureBorderDistance(point, grid.polygons) <= borderTolerance);
  const around =
    meeting.length > 0 ? meeting : grids.filter((grid) => isInside(point, grid.polygons)).slice(0, 1);
  return around.map((grid) => grid.id);
}
