import type { Position } from '../lib/units';

/**
 * Signed area of a closed ring by the shoelace formula, in the square of its coordinates' unit;
 * positive when counter-clockwise. Summed about the first vertex, so that rings far from the origin
 * keep their digits.
 */
export function signedRingArea(ring: readonly Position[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}
