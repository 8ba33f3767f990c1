import type { PlanePoint } from './local-plane';

/** Polygons in the local plane: outer ring, then holes, every ring closed. */
export type PlanePolygons = readonly (readonly (readonly PlanePoint[])[])[];

/** Metres from a point to the nearest point of the polygons; 0 inside and on their border. */
export function distanceToArea([x, y]: PlanePoint, polygons: PlanePolygons): number {
  let squared = Number.POSITIVE_INFINITY;
  for (const rings of polygons) {
    let isInside = false;
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1];
        const to = ring[i];
        if (!from || !to) continue;
        if (from[1] > y !== to[1] > y) {
          const crossing = from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
          if (crossing > x) isInside = !isInside;
        }
        squared = Math.min(squared, squaredDistanceToSegment(x, y, from, to));
      }
    }
    if (isInside) return 0;
  }
  return Math.sqrt(squared);
}

function squaredDistanceToSegment(x: number, y: number, from: PlanePoint, to: PlanePoint): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length;
  const nearest = Math.max(0, Math.min(1, t));
  return (x - from[0] - nearest * dx) ** 2 + (y - from[1] - nearest * dy) ** 2;
}
