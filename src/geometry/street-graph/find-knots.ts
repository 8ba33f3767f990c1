import type { DistanceField } from './data';

/**
 * A place on an edge where the walk is known: an end of the edge, or where an anchor meets it. Between two
 * neighbouring knots the walk is the lesser of the ways by either: d(x) = min(dₐ + x − a, d_b + b − x).
 */
export interface Knot {
  /** Metres from the start of the edge. */
  readonly along: number;
  /** Walk to the nearest anchor, metres; Infinity = none reached. */
  readonly distance: number;
}

/** The knots of an edge in the order along it: both ends, and its anchors between them. */
export function findKnots(field: DistanceField, edge: number): Knot[] {
  const { graph, distance, anchors, anchorsOfEdge } = field;
  const start = { along: 0, distance: distance[graph.edgeFrom[edge] as number] as number };
  const end = {
    along: graph.edgeLength[edge] as number,
    distance: distance[graph.edgeTo[edge] as number] as number,
  };
  const numbers = anchorsOfEdge[edge];
  // Most edges have no anchor.
  if (!numbers && field.limit === Number.POSITIVE_INFINITY) return [start, end];
  const knots = [start];
  for (const number of numbers ?? []) {
    const anchor = anchors[number];
    if (anchor) knots.push({ along: anchor.along, distance: anchor.access });
  }
  knots.push(end);
  // An anchor with a long leg may have a nearer one beside it, and an end beyond the limit has a known
  // neighbour: each knot is lowered from both sides.
  if (knots.length > 2 || field.limit < Number.POSITIVE_INFINITY) {
    lower(knots);
    lower(knots.reverse());
    knots.reverse();
  }
  return knots;
}

function lower(knots: { along: number; distance: number }[]): void {
  let last = knots[0];
  for (const knot of knots) {
    if (last) knot.distance = Math.min(knot.distance, last.distance + Math.abs(knot.along - last.along));
    last = knot;
  }
}
