import type { Bounds, Position, Ring } from '../lib/units';

/**
 * The part of a convex ring inside a box, as a closed ring in the unit of its coordinates; null when
 * nothing is left. One half-plane after the other (Sutherland and Hodgman, 1974), which is exact for
 * convex rings.
 */
export function clipConvexRing(ring: Ring, [west, south, east, north]: Bounds): Ring | null {
  let points: Position[] = ring.slice(0, -1);
  points = cut(points, ([x]) => x - west);
  points = cut(points, ([, y]) => y - south);
  points = cut(points, ([x]) => east - x);
  points = cut(points, ([, y]) => north - y);
  const [first] = points;
  return first && points.length >= 3 ? [...points, first] : null;
}

/** Keeps the side where `depth` is not negative. */
function cut(points: readonly Position[], depth: (point: Position) => number): Position[] {
  const kept: Position[] = [];
  points.forEach((point, i) => {
    const next = points[(i + 1) % points.length] ?? point;
    const depthHere = depth(point);
    const depthNext = depth(next);
    if (depthHere >= 0) kept.push(point);
    if (depthHere >= 0 === depthNext >= 0) return;
    const t = depthHere / (depthHere - depthNext);
    kept.push([point[0] + (next[0] - point[0]) * t, point[1] + (next[1] - point[1]) * t]);
  });
  return kept;
}
