import type { Position, Ring } from '../lib/units';

/**
 * A point well inside a closed ring: the middle of the longest stretch within it on a line between two of its
 * levels, those of the middle first. Null when the ring encloses nothing.
 */
export function findInnerPoint(ring: Ring): Position | null {
  const levels = [...new Set(ring.map(([, y]) => y))].sort((a, b) => a - b);
  const middle = Math.floor(levels.length / 2);
  const low = levels[Math.max(0, middle - 1)];
  const high = levels[middle];
  if (low === undefined || high === undefined || low === high) return null;
  const y = (low + high) / 2;
  const crossings: number[] = [];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y) crossings.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  crossings.sort((a, b) => a - b);
  let best: Position | null = null;
  let widest = 0;
  for (let i = 1; i < crossings.length; i += 2) {
    const from = crossings[i - 1] as number;
    const to = crossings[i] as number;
    if (to - from <= widest) continue;
    widest = to - from;
    best = [(from + to) / 2, y];
  }
  return best;
}
