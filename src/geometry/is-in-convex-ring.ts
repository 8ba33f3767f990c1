import type { Position, Ring } from '../lib/units';

/** Whether a point lies inside a convex closed ring or on its border, whichever way the ring winds. */
export function isInConvexRing([x, y]: Position, ring: Ring): boolean {
  let side = 0;
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1];
    const to = ring[i];
    if (!from || !to) continue;
    const turn = Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
    if (turn === 0) continue;
    if (side !== 0 && turn !== side) return false;
    side = turn;
  }
  return true;
}
