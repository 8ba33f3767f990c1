import type { Position } from '../lib/units';
import type { PlanePolygons } from './plane-polygons';

/**
 * Whether a point lies inside a polygon, by counting the edges that a ray to the east crosses. A point
 * on a border may fall on either side: ask `measureBorderDistance` where that matters.
 */
export function isInside(point: Position, polygons: PlanePolygons): boolean {
  const [x, y] = point;
  let inside = false;
  for (const rings of polygons)
    for (const ring of rings)
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1] as Position;
        const b = ring[i] as Position;
        if (a[1] > y === b[1] > y) continue;
        if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
      }
  return inside;
}

/** Distance from a point to the nearest border, in the unit of the coordinates. */
export function measureBorderDistance(point: Position, polygons: PlanePolygons): number {
  let nearest = Infinity;
  for (const ring of polygons.flat())
    for (let i = 1; i < ring.length; i++)
      nearest = Math.min(
        nearest,
        measureSegmentDistance(point, ring[i - 1] as Position, ring[i] as Position),
      );
  return nearest;
}

function measureSegmentDistance([x, y]: Position, [ax, ay]: Position, [bx, by]: Position): number {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
