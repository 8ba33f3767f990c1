import type { Segment } from '../../src/geometry/cut-segment';
import type { Anchor, EdgePoint } from '../../src/geometry/street-graph/data';

const lengthOf = ([from, to]: Segment) => Math.hypot(to[0] - from[0], to[1] - from[1]);

/** All distances between the corners of segments, by name of the corner (Floyd 1962, Warshall 1962). */
function measureCorners(segments: readonly Segment[]): (from: string, to: string) => number {
  const corners = [...new Set(segments.flat().map(String))];
  const table = new Map(
    corners.map((from) => [from, new Map(corners.map((to) => [to, from === to ? 0 : Infinity]))]),
  );
  const get = (from: string, to: string) => table.get(from)?.get(to) ?? Infinity;
  for (const segment of segments) {
    const [from, to] = segment.map(String) as [string, string];
    const length = Math.min(get(from, to), lengthOf(segment));
    table.get(from)?.set(to, length);
    table.get(to)?.set(from, length);
  }
  for (const by of corners)
    for (const from of corners)
      for (const to of corners)
        if (get(from, by) + get(by, to) < get(from, to))
          table.get(from)?.set(to, get(from, by) + get(by, to));
  return get;
}

/** The walk between two points of a network, from the distances of all corners: an oracle for small ones. */
export function createBruteDistance(
  segments: readonly Segment[],
): (from: EdgePoint, to: EdgePoint) => number {
  const between = measureCorners(segments);
  const exits = ({ edge, along }: EdgePoint) => {
    const segment = segments[edge] as Segment;
    return [
      { corner: String(segment[0]), leg: along },
      { corner: String(segment[1]), leg: lengthOf(segment) - along },
    ];
  };
  return (from, to) => {
    const straight = from.edge === to.edge ? Math.abs(from.along - to.along) : Infinity;
    const ways = exits(from).flatMap((out) =>
      exits(to).map((into) => out.leg + between(out.corner, into.corner) + into.leg),
    );
    return Math.min(straight, ...ways);
  };
}

/** The walk from a point of a network to the nearest anchor; Infinity where none is reached. */
export function bruteWalk(
  measure: (from: EdgePoint, to: EdgePoint) => number,
  anchors: readonly Anchor[],
  from: EdgePoint,
): number {
  return Math.min(Infinity, ...anchors.map((anchor) => anchor.access + measure(from, anchor)));
}
