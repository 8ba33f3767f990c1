import { findInCircle, findTurn } from './exact-turns';
import type { Triangulation } from './is-delaunay';

/**
 * A Delaunay triangulation by inserting one point after the other (Bowyer 1981, Watson 1981) with exact
 * predicates and a ghost vertex beyond the hull (Shewchuk 1997): right for any distinct points of the
 * lattice, nearly repeated and nearly collinear ones too; a few times slower than a sweep.
 * @returns triangles counter-clockwise; none where all points lie on a line.
 */
export function triangulateExactly(points: Float64Array): Triangulation {
  const count = points.length / 2;
  const order = orderInRows(points);
  const third = order.findIndex(
    (point, i) => i > 1 && findTurn(points, order[0] as number, order[1] as number, point) !== 0,
  );
  if (third < 0) return { triangles: new Uint32Array(0), halfedges: new Int32Array(0) };
  const ghost = count;
  // Every point makes two more triangles, the ghost's included.
  const corners = new Int32Array(6 * count + 12).fill(-1);
  const twins = new Int32Array(6 * count + 12).fill(-1);
  const free: number[] = [];
  let size = 0;
  const add = (a: number, b: number, c: number): number => {
    const triangle = free.pop() ?? size++;
    corners[3 * triangle] = a;
    corners[3 * triangle + 1] = b;
    corners[3 * triangle + 2] = c;
    return triangle;
  };
  const join = (edge: number, other: number): void => {
    twins[edge] = other;
    twins[other] = edge;
  };

  const [a, b, c] = turnLeft(points, order[0] as number, order[1] as number, order[third] as number);
  const inner = 3 * add(a, b, c);
  const beyond = [3 * add(b, a, ghost), 3 * add(c, b, ghost), 3 * add(a, c, ghost)] as const;
  for (let k = 0; k < 3; k++) {
    join(inner + k, beyond[k] as number);
    // Ghosts follow each other round the hull.
    join((beyond[k] as number) + 1, (beyond[(k + 2) % 3] as number) + 2);
  }

  const isConflict = (triangle: number, point: number): boolean => {
    for (let k = 0; k < 3; k++) {
      if (corners[3 * triangle + k] !== ghost) continue;
      const from = corners[3 * triangle + ((k + 1) % 3)] as number;
      const to = corners[3 * triangle + ((k + 2) % 3)] as number;
      const turn = findTurn(points, from, to, point);
      return turn > 0 || (turn === 0 && isBetween(points, from, to, point));
    }
    const [p, q, r] = [corners[3 * triangle], corners[3 * triangle + 1], corners[3 * triangle + 2]];
    return findInCircle(points, p as number, q as number, r as number, point) > 0;
  };

  /** The triangle that holds a point, or the ghost behind the border that it lies beyond. */
  const locate = (point: number, start: number): number => {
    let triangle = start;
    for (;;) {
      let next = -1;
      for (let k = 0; k < 3 && next < 0; k++) {
        const from = corners[3 * triangle + k] as number;
        const to = corners[3 * triangle + ((k + 1) % 3)] as number;
        if (from === ghost || to === ghost) return triangle;
        if (findTurn(points, from, to, point) < 0) next = ((twins[3 * triangle + k] as number) / 3) | 0;
      }
      if (next < 0) return triangle;
      if (hasGhost(next)) return next;
      triangle = next;
    }
  };
  const hasGhost = (triangle: number): boolean =>
    corners[3 * triangle] === ghost ||
    corners[3 * triangle + 1] === ghost ||
    corners[3 * triangle + 2] === ghost;

  const startsAt = new Int32Array(count + 1);
  let last = inner / 3;
  for (const [rank, point] of order.entries()) {
    if (rank < 2 || rank === third) continue;
    const cavity = [locate(point, last)];
    const isTaken = new Set(cavity);
    const rim: [from: number, to: number, outside: number][] = [];
    for (let i = 0; i < cavity.length; i++) {
      const triangle = cavity[i] as number;
      for (let k = 0; k < 3; k++) {
        const outside = twins[3 * triangle + k] as number;
        const other = (outside / 3) | 0;
        if (isTaken.has(other)) continue;
        if (isConflict(other, point)) {
          isTaken.add(other);
          cavity.push(other);
        } else
          rim.push([
            corners[3 * triangle + k] as number,
            corners[3 * triangle + ((k + 1) % 3)] as number,
            outside,
          ]);
      }
    }
    free.push(...cavity);
    for (const [from, to, outside] of rim) {
      const triangle = add(from, to, point);
      join(3 * triangle, outside);
      startsAt[from] = triangle;
      if (from !== ghost && to !== ghost) last = triangle;
    }
    for (const [from, to] of rim) join(3 * (startsAt[from] as number) + 1, 3 * (startsAt[to] as number) + 2);
  }
  return dropGhosts(corners, twins, size, free, ghost);
}

function turnLeft(points: Float64Array, a: number, b: number, c: number): [number, number, number] {
  return findTurn(points, a, b, c) > 0 ? [a, b, c] : [a, c, b];
}

function isBetween(points: Float64Array, from: number, to: number, point: number): boolean {
  const along = (i: number) =>
    ((points[2 * i] as number) - (points[2 * from] as number)) *
      ((points[2 * to] as number) - (points[2 * from] as number)) +
    ((points[2 * i + 1] as number) - (points[2 * from + 1] as number)) *
      ((points[2 * to + 1] as number) - (points[2 * from + 1] as number));
  return along(point) > 0 && along(point) < along(to);
}

/** In rows, there and back, so that each point lies near the one before. */
function orderInRows(points: Float64Array): number[] {
  const count = points.length / 2;
  let south = Number.POSITIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < points.length; i += 2) {
    south = Math.min(south, points[i] as number);
    north = Math.max(north, points[i] as number);
  }
  const rows = Math.ceil(Math.sqrt(count));
  const height = (north - south) / rows || 1;
  const rowOf = (i: number) => Math.floor(((points[2 * i + 1] as number) - south) / height);
  const x = (i: number) => points[2 * i] as number;
  return Array.from({ length: count }, (_, i) => i).sort(
    (a, b) => rowOf(a) - rowOf(b) || (rowOf(a) % 2 === 0 ? x(a) - x(b) : x(b) - x(a)) || a - b,
  );
}

function dropGhosts(
  corners: Int32Array,
  twins: Int32Array,
  size: number,
  free: readonly number[],
  ghost: number,
): Triangulation {
  const isFree = new Set(free);
  const renamed = new Int32Array(size).fill(-1);
  let kept = 0;
  for (let t = 0; t < size; t++) {
    const real = [0, 1, 2].every((k) => corners[3 * t + k] !== ghost);
    if (real && !isFree.has(t)) renamed[t] = kept++;
  }
  const triangles = new Uint32Array(3 * kept);
  const halfedges = new Int32Array(3 * kept);
  for (let t = 0; t < size; t++) {
    const name = renamed[t] as number;
    if (name < 0) continue;
    for (let k = 0; k < 3; k++) {
      const twin = twins[3 * t + k] as number;
      const other = renamed[(twin / 3) | 0] as number;
      triangles[3 * name + k] = corners[3 * t + k] as number;
      halfedges[3 * name + k] = other < 0 ? -1 : 3 * other + (twin % 3);
    }
  }
  return { triangles, halfedges };
}
