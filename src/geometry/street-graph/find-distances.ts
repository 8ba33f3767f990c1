import { createNodeHeap } from './create-node-heap';
import type { Anchor, DistanceField, StreetGraph } from './data';
import { placeAnchors } from './place-anchors';
import { seedAnchor } from './seed-anchor';
import { spreadDistances } from './spread-distances';

/**
 * The walk from every node to the nearest anchor, by one search from all anchors at once (Dijkstra 1959).
 * O(m log n): it always ends.
 * @param limit metres beyond which nothing is looked for.
 */
export function findDistances(
  graph: StreetGraph,
  anchors: readonly Anchor[],
  limit = Number.POSITIVE_INFINITY,
): DistanceField {
  const field: DistanceField = {
    graph,
    limit,
    distance: new Float64Array(graph.nodeCount).fill(Number.POSITIVE_INFINITY),
    owner: new Int32Array(graph.nodeCount).fill(-1),
    anchors: [...anchors],
    anchorsOfEdge: placeAnchors(graph, anchors),
  };
  const heap = createNodeHeap();
  for (const [number, anchor] of anchors.entries()) seedAnchor(field, number, anchor, heap);
  spreadDistances(field, heap);
  return field;
}
