import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** Cells a side of the search; two rounds find the middle of a block within about a metre. */
const cells = 16;
const rounds = 2;

/**
 * The place inside the polygons that is farthest from every border, where a name or a number plate sits
 * best. A coarse grid search, then a finer one around its best cell: exact to a 1/128 of the extent, which
 * is enough for a label and shorter than a quadtree search.
 */
export function findLabelPoint(polygons: MultiPolygonRings, plane: LocalPlane): Position {
  const rings = polygons.flat().map((ring) => ring.map(plane.toPlane));
  const points = rings.flat();
  let [west, south] = [Math.min(...points.map(([x]) => x)), Math.min(...points.map(([, y]) => y))];
  let [width, height] = [
    Math.max(...points.map(([x]) => x)) - west,
    Math.max(...points.map(([, y]) => y)) - south,
  ];
  let best: PlanePoint = [west + width / 2, south + height / 2];
  let bestDistance = Number.NEGATIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < cells; i++)
      for (let j = 0; j < cells; j++) {
        const point: PlanePoint = [west + ((i + 0.5) / cells) * width, south + ((j + 0.5) / cells) * height];
        const distance = depthInside(point, rings);
        if (distance > bestDistance) [best, bestDistance] = [point, distance];
      }
    [width, height] = [(4 * width) / cells, (4 * height) / cells];
    [west, south] = [best[0] - width / 2, best[1] - height / 2];
  }
  return plane.toPosition(best);
}

/** Metres to the nearest border, negative outside. */
function depthInside([x, y]: PlanePoint, rings: readonly (readonly PlanePoint[])[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as PlanePoint;
      const [bx, by] = ring[i] as PlanePoint;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      const lengthSquared = (bx - ax) ** 2 + (by - ay) ** 2;
      const along = lengthSquared === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / lengthSquared;
      const t = Math.max(0, Math.min(1, along));
      nearest = Math.min(nearest, Math.hypot(ax + t * (bx - ax) - x, ay + t * (by - ay) - y));
    }
  return inside ? nearest : -nearest;
}
