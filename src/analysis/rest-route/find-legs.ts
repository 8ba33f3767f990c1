import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { Anchor, DistanceField, StreetGraph } from '../../geometry/street-graph/data';

/** Anchors of a network, ready to be searched from one to the others. */
export interface AnchoredNetwork {
  readonly graph: StreetGraph;
  readonly anchors: readonly Anchor[];
  readonly anchorsOfEdge: DistanceField['anchorsOfEdge'];
}

/**
 * Every other anchor within `limit` metres of anchor `start`, both access legs included, by number: a
 * search that goes no farther (Dijkstra 1959).
 */
export function findLegs(network: AnchoredNetwork, start: number, limit: number): Map<number, number> {
  const { graph, anchors, anchorsOfEdge } = network;
  const legs = new Map<number, number>();
  const from = anchors[start];
  if (!from) return legs;
  const offer = (edge: number, walkTo: (along: number) => number) => {
    for (const number of anchorsOfEdge[edge] ?? []) {
      const { along, access } = anchors[number] as Anchor;
      const length = walkTo(along) + access;
      if (number !== start && length <= limit && length < (legs.get(number) ?? Infinity))
        legs.set(number, length);
    }
  };
  const heap = createNodeHeap();
  const distance = new Map<number, number>();
  const reach = (node: number, walk: number) => {
    if (walk > limit || walk >= (distance.get(node) ?? Infinity)) return;
    distance.set(node, walk);
    heap.push(walk, node);
  };
  offer(from.edge, (along) => from.access + Math.abs(along - from.along));
  reach(graph.edgeFrom[from.edge] as number, from.access + from.along);
  reach(
    graph.edgeTo[from.edge] as number,
    from.access + ((graph.edgeLength[from.edge] as number) - from.along),
  );
  while (heap.pop()) {
    const node = heap.node;
    const walked = heap.distance;
    if (walked > (distance.get(node) ?? Infinity)) continue;
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const edge = graph.arcEdge[arc] as number;
      const length = graph.arcLength[arc] as number;
      const isForward = graph.edgeFrom[edge] === node;
      if (anchorsOfEdge[edge]) offer(edge, (along) => walked + (isForward ? along : length - along));
      reach(graph.arcTo[arc] as number, walked + length);
    }
  }
  return legs;
}
