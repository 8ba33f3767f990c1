import type { PlaneOutline } from './data';

/**
 * Metres from a point to the nearest border of an outline: positive inside, negative outside. Inside is
 * where a ray to the east crosses an odd number of edges.
 */
export function locateInRings({ rings }: Pick<PlaneOutline, 'rings'>, x: number, y: number): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let ax = ring[ring.length - 2] as number;
    let ay = ring[ring.length - 1] as number;
    for (let i = 0; i < ring.length; i += 2) {
      const bx = ring[i] as number;
      const by = ring[i + 1] as number;
      const dx = bx - ax;
      const dy = by - ay;
      if (ay > y !== by > y && x < (dx * (y - ay)) / dy + ax) isInside = !isInside;
      const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
      const share = along > 0 ? (along < 1 ? along : 1) : 0;
      const squared = (x - ax - share * dx) ** 2 + (y - ay - share * dy) ** 2;
      if (squared < nearest) nearest = squared;
      ax = bx;
      ay = by;
    }
  }
  return isInside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}
