import type { LocalPlane, PlanePoint } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** Cells a side of the search; two rounds find the middle of a block within about a metre. */
const cells = 16;
const rounds = 2;

const known = new WeakMap<MultiPolygonRings, Position>();

/** `findLabelPoint`, once for polygons of a district, whose plane is always the same. */
export function labelPointOf(polygons: MultiPolygonRings, plane: LocalPlane): Position {
  const point = known.get(polygons) ?? findLabelPoint(polygons, plane);
  known.set(polygons, point);
  return point;
}

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

/** Squared metres to the nearest border, negative outside. */
function depthInside([x, y]: PlanePoint, rings: readonly (readonly PlanePoint[])[]): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const a = ring[i - 1] as PlanePoint;
      const b = ring[i] as PlanePoint;
      const ax = a[0] - x;
      const ay = a[1] - y;
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      if (ay > 0 !== ay + dy > 0 && ax > (ay / dy) * dx) inside = !inside;
      const lengthSquared = dx * dx + dy * dy;
      const along = lengthSquared === 0 ? 0 : -(ax * dx + ay * dy) / lengthSquared;
      const t = along < 0 ? 0 : along > 1 ? 1 : along;
      const awayX = ax + t * dx;
      const awayY = ay + t * dy;
      const distance = awayX * awayX + awayY * awayY;
      if (distance < nearest) nearest = distance;
    }
  return inside ? nearest : -nearest;
}
