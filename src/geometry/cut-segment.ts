import type { Position } from '../lib/units';

export type Segment = readonly [from: Position, to: Position];

/**
 * Where borders cut a segment, as shares of its length from 0 to 1, ascending, both ends included. A
 * border cuts where it crosses, and where one of its ends comes within `tolerance` of the segment: so
 * a border that runs along a street for a while cuts it where it joins and where it leaves.
 */
export function cutSegment([a, b]: Segment, borders: readonly Segment[], tolerance: number): number[] {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const lengthSquared = dx * dx + dy * dy;
  if (lengthSquared === 0) return [0, 1];
  const cuts = new Set([0, 1]);
  const cutNear = (point: Position) => {
    const along = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / lengthSquared;
    if (along <= 0 || along >= 1) return;
    if (Math.hypot(a[0] + along * dx - point[0], a[1] + along * dy - point[1]) <= tolerance) cuts.add(along);
  };
  for (const [from, to] of borders) {
    cutNear(from);
    cutNear(to);
    const sideFrom = dx * (from[1] - a[1]) - dy * (from[0] - a[0]);
    const sideTo = dx * (to[1] - a[1]) - dy * (to[0] - a[0]);
    if (sideFrom > 0 === sideTo > 0) continue;
    const share = sideFrom / (sideFrom - sideTo);
    const x = from[0] + share * (to[0] - from[0]);
    const y = from[1] + share * (to[1] - from[1]);
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / lengthSquared;
    if (along > 0 && along < 1) cuts.add(along);
  }
  return [...cuts].sort((p, q) => p - q);
}
