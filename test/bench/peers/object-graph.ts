import type { Anchor, StreetGraph } from '../../../src/geometry/street-graph/data';

/** What is used of `tinyqueue` 3: a binary heap of objects. */
export interface Queue<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}
export type MakeQueue = <T>(items: T[], compare: (a: T, b: T) => number) => Queue<T>;

interface Node {
  distance: number;
  readonly links: { readonly to: Node; readonly length: number }[];
}

/** A graph of objects, as one would write it by hand. */
export function makeObjectGraph(graph: StreetGraph): readonly Node[] {
  const nodes = Array.from({ length: graph.nodeCount }, (): Node => ({ distance: Infinity, links: [] }));
  for (let edge = 0; edge < graph.edgeCount; edge += 1) {
    const from = nodes[graph.edgeFrom[edge] as number];
    const to = nodes[graph.edgeTo[edge] as number];
    const length = graph.edgeLength[edge] as number;
    if (!from || !to) continue;
    from.links.push({ to, length });
    to.links.push({ to: from, length });
  }
  return nodes;
}

/**
 * Metres from every node to the nearest anchor, access leg included: textbook search (Dijkstra 1959) with
 * a queue of `{ node, distance }`, stale entries skipped when they come up.
 */
export function searchObjectGraph(
  nodes: readonly Node[],
  graph: StreetGraph,
  anchors: readonly Anchor[],
  makeQueue: MakeQueue,
): Float64Array {
  for (const node of nodes) node.distance = Infinity;
  const queue = makeQueue<{ node: Node; distance: number }>([], (a, b) => a.distance - b.distance);
  const reach = (node: Node | undefined, distance: number) => {
    if (!node || distance >= node.distance) return;
    node.distance = distance;
    queue.push({ node, distance });
  };
  for (const { edge, along, access } of anchors) {
    reach(nodes[graph.edgeFrom[edge] as number], access + along);
    reach(nodes[graph.edgeTo[edge] as number], access + (graph.edgeLength[edge] as number) - along);
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (next.distance > next.node.distance) continue;
    for (const { to, length } of next.node.links) reach(to, next.distance + length);
  }
  return Float64Array.from(nodes, ({ distance }) => distance);
}
