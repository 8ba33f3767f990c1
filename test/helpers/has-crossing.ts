import type { PlanePoint } from '../../src/geometry/local-plane';

type Edge = readonly [from: PlanePoint, to: PlanePoint];

/**
 * Whether two edges of closed rings cross in their insides: ends must lie beyond the other line by more than
 * `touch`, in the unit of the coordinates.
 */
export function hasCrossing(rings: readonly (readonly PlanePoint[])[], touch: number): boolean {
  const edges = rings.flatMap((ring) => ring.slice(1).map((to, i): Edge => [ring[i]!, to]));
  return edges.some((edge, i) =>
    edges
      .slice(i + 1)
      .some((other) => boxesMeet(edge, other) && parts(edge, other, touch) && parts(other, edge, touch)),
  );
}

/** Whether the ends of one edge lie on both sides of the line of the other. */
function parts([a, b]: Edge, [c, d]: Edge, touch: number): boolean {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const side = ([x, y]: PlanePoint) => ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / length;
  const [here, there] = [side(c), side(d)];
  return Math.min(here, there) < -touch && Math.max(here, there) > touch;
}

const boxesMeet = ([a, b]: Edge, [c, d]: Edge): boolean =>
  Math.min(a[0], b[0]) <= Math.max(c[0], d[0]) &&
  Math.min(c[0], d[0]) <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= Math.max(c[1], d[1]) &&
  Math.min(c[1], d[1]) <= Math.max(a[1], b[1]);
