import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';

/** A part of an edge, metres from its start. */
export interface EdgeInterval {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The parts of the network from which the walk to an anchor, its access leg included, is at most `walk`:
 * Dijkstra 1959 as far as that, then the exact ends on each edge. Intervals of one edge do not overlap and
 * come in their order along it.
 */
export function findReach(graph: StreetGraph, anchor: Anchor, walk: number): EdgeInterval[] {
  const left = walk - anchor.access;
  if (left < 0) return [];
  const lengthOf = (edge: number) => graph.edgeLength[edge] as number;
  const byEdge = new Map<number, [number, number][]>();
  const reach = (edge: number, from: number, to: number) => {
    const interval: [number, number] = [Math.max(0, from), Math.min(lengthOf(edge), to)];
    const others = byEdge.get(edge);
    if (others) others.push(interval);
    else byEdge.set(edge, [interval]);
  };
  reach(anchor.edge, anchor.along - left, anchor.along + left);
  const walks = findWalks(graph, anchor, walk);
  for (const [node, walked] of walks)
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const edge = graph.arcEdge[arc] as number;
      if (graph.edgeFrom[edge] === node) reach(edge, 0, walk - walked);
      if (graph.edgeTo[edge] === node) reach(edge, lengthOf(edge) - (walk - walked), lengthOf(edge));
    }
  return [...byEdge].flatMap(([edge, intervals]) =>
    joinIntervals(intervals).map(([from, to]) => ({ edge, from, to })),
  );
}

/** By node, the walks of at most `walk`. */
function findWalks(graph: StreetGraph, { edge, along, access }: Anchor, walk: number): Map<number, number> {
  const walks = new Map<number, number>();
  const heap = createNodeHeap();
  const offer = (node: number, walked: number) => {
    if (walked > walk || walked >= (walks.get(node) ?? Number.POSITIVE_INFINITY)) return;
    walks.set(node, walked);
    heap.push(walked, node);
  };
  offer(graph.edgeFrom[edge] as number, access + along);
  offer(graph.edgeTo[edge] as number, access + ((graph.edgeLength[edge] as number) - along));
  while (heap.pop()) {
    const node = heap.node;
    const walked = heap.distance;
    if (walked > (walks.get(node) as number)) continue;
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++)
      offer(graph.arcTo[arc] as number, walked + (graph.arcLength[arc] as number));
  }
  return walks;
}

/** Makes one of intervals that overlap or touch, ascending. */
export function joinIntervals(
  intervals: readonly (readonly [from: number, to: number])[],
): [from: number, to: number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
