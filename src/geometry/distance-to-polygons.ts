import type { PlanePoint } from './local-plane';

/** Polygons of a local plane: list of polygons, each a list of closed rings, the first one outer. */
type PlanePolygonList = readonly (readonly (readonly PlanePoint[])[])[];

/**
 * Straight distance in metres from a point to polygons of the same plane: 0 inside and on the border,
 * infinite where there is no polygon. A hole is outside.
 */
export function distanceToPolygons(point: PlanePoint, polygons: PlanePolygonList): number {
  let least = Number.POSITIVE_INFINITY;
  for (const rings of polygons) {
    let isInside = false;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const a = ring[i - 1] as PlanePoint;
        const b = ring[i] as PlanePoint;
        if (crossesRayEast(point, a, b)) isInside = !isInside;
        least = Math.min(least, distanceToSegment(point, a, b));
      }
    }
    if (isInside) return 0;
  }
  return least;
}

/** Even-odd rule: does the segment cross the ray that runs east from the point? */
function crossesRayEast([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): boolean {
  return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
}

function distanceToSegment([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const dx = bx - ax;
  const dy = by - ay;
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
  const held = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - held * dx, y - ay - held * dy);
}
