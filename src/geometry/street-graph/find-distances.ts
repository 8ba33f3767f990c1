import { createBucketQueue } from './create-bucket-queue';
import { createNodeHeap } from './create-node-heap';
import type { Anchor, DistanceField, StreetGraph } from './data';
import { placeAnchors } from './place-anchors';
import { seedAnchor } from './seed-anchor';
import { spreadDistances } from './spread-distances';

/**
 * Buckets an average edge is long: with four, measured on street grids of 50,000 and 500,000 nodes, hardly
 * any node is taken twice, and wider or narrower buckets are slower.
 */
const bucketsPerEdge = 4;
/** As many nodes as are in the network are taken this often before the search goes on by exact order. */
const mostRounds = 4;

/**
 * The walk from every node to the nearest anchor, by one search from all anchors at once: in buckets, and on
 * a network whose lengths defeat them with a heap, O(m log n). It always ends; the walks are the same to
 * the last digit in either order.
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
  const { average, longest } = measureEdges(graph);
  const span = anchors.reduce((most, { access }) => Math.max(most, access), 0) + longest;
  const queue = createBucketQueue(average / bucketsPerEdge || 1, span);
  for (const [number, anchor] of anchors.entries()) seedAnchor(field, number, anchor, queue);
  if (spreadDistances(field, queue, mostRounds * graph.nodeCount)) return field;
  const heap = createNodeHeap();
  while (queue.pop()) heap.push(queue.distance, queue.node);
  spreadDistances(field, heap);
  return field;
}

function measureEdges({ edgeLength, edgeCount }: StreetGraph) {
  let sum = 0;
  let longest = 0;
  for (let edge = 0; edge < edgeCount; edge++) {
    const length = edgeLength[edge] as number;
    sum += length;
    if (length > longest) longest = length;
  }
  return { average: sum / edgeCount, longest };
}
