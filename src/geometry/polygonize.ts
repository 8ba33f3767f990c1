import type { Position, Ring } from '../lib/units';
import { signedRingArea } from './ring-area';

/**
 * The bounded faces of a planar street frame: closed counter-clockwise rings, in the order in which
 * the lines reach them. Lines must already meet in shared vertices (equal coordinates), nothing is
 * noded anew; repeated segments count once and dead ends are dropped. The frame must be one piece: a
 * loose piece inside a face would be a face of its own, not a hole.
 *
 * Works on any planar coordinates, degrees too: scaling the axes keeps the turning order. Turf's
 * polygonize was left aside: it takes minutes of reading to learn what it does with dead ends, pulls
 * GeoJSON objects through every step and gives the faces in no promised order.
 */
export function polygonize(lines: readonly (readonly Position[])[]): Ring[] {
  const { points, neighbours } = linkVertices(lines);
  dropDeadEnds(neighbours);
  const turning = neighbours.map((around, from) => sortByAngle(points, from, around));
  const visited = new Set<string>();
  const faces: Ring[] = [];
  for (const [start, around] of turning.entries()) {
    for (const first of around) {
      const ring = walkFace(start, first, turning, visited);
      if (ring.length === 0) continue;
      const positions = ring.map((vertex) => points[vertex] as Position);
      if (signedRingArea(positions) > 0) faces.push(positions);
    }
  }
  return faces;
}

function linkVertices(lines: readonly (readonly Position[])[]) {
  const indices = new Map<string, number>();
  const points: Position[] = [];
  const neighbours: Set<number>[] = [];
  const indexOf = (point: Position): number => {
    const key = `${point[0]},${point[1]}`;
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, points.length);
    points.push(point);
    neighbours.push(new Set());
    return points.length - 1;
  };
  for (const line of lines) {
    let previous = -1;
    for (const point of line) {
      const vertex = indexOf(point);
      if (previous >= 0 && previous !== vertex) {
        neighbours[previous]?.add(vertex);
        neighbours[vertex]?.add(previous);
      }
      previous = vertex;
    }
  }
  return { points, neighbours };
}

function dropDeadEnds(neighbours: readonly Set<number>[]): void {
  const ends = neighbours.flatMap((around, vertex) => (around.size === 1 ? [vertex] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    for (const next of neighbours[end] ?? []) {
      neighbours[next]?.delete(end);
      if (neighbours[next]?.size === 1) ends.push(next);
    }
    neighbours[end]?.clear();
  }
}

/** Neighbours counter-clockwise by the angle of their edge. */
function sortByAngle(points: readonly Position[], from: number, around: ReadonlySet<number>): number[] {
  const [x, y] = points[from] as Position;
  const angle = (to: number) => {
    const point = points[to] as Position;
    return Math.atan2(point[1] - y, point[0] - x);
  };
  return [...around].sort((a, b) => angle(a) - angle(b));
}

/** Follows the face to the left of an edge; empty when that edge has been walked before. */
function walkFace(
  start: number,
  first: number,
  turning: readonly number[][],
  visited: Set<string>,
): number[] {
  const ring: number[] = [];
  let from = start;
  let to = first;
  while (!visited.has(`${from}>${to}`)) {
    visited.add(`${from}>${to}`);
    ring.push(from);
    const around = turning[to] as number[];
    // Turning right at every vertex keeps the face on the left.
    const next = around[(around.indexOf(from) + around.length - 1) % around.length] as number;
    from = to;
    to = next;
  }
  if (ring.length > 0) ring.push(start);
  return ring;
}
