import { createNodeHeap } from './create-node-heap';
import type { Anchor, DistanceField, StreetGraph } from './data';
import { placeAnchors } from './place-anchors';
import { seedAnchor } from './seed-anchor';
import { spreadDistances } from './spread-distances';
import { spreadInBlocks } from './spread-in-blocks';

/**
 * Buckets an average edge is long. Measured on street grids of 50,000 and 500,000 nodes: with four hardly
 * any node is taken twice, and buckets half or twice as wide are no quicker.
 */
const bucketsPerEdge = 4;
/** Buckets at most: 256 kB. */
const mostBuckets = 2 ** 16;
/**
 * Nodes a block: 8,192 with their arcs are about 0.5 MB. Measured with 500,000 nodes: less than half the
 * time of one block, and the same for 4,096 to 16,384.
 */
const blockBits = 13;
/** As many nodes as are in the network are taken this often before the search begins anew in exact order. */
const mostRounds = 4;

/**
 * The walk from every node to the nearest anchor, by one search from all anchors at once: in buckets and
 * blocks, and on a network whose lengths defeat them with a heap, O(m log n). It always ends; the walks are
 * the same to the last digit in either order.
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
  const seeds: number[] = [];
  const collect = (_walk: number, node: number) => {
    seeds.push(node);
  };
  for (const [number, anchor] of anchors.entries()) seedAnchor(field, number, anchor, collect);
  const isDone = spreadInBlocks(field, seeds, {
    width: averageLength(graph) / bucketsPerEdge || 1,
    // No way is longer than all edges together.
    buckets: Math.min(mostBuckets, bucketsPerEdge * graph.edgeCount + 1),
    blockBits,
    most: mostRounds * graph.nodeCount,
  });
  if (!isDone) searchInOrder(field);
  return field;
}

function searchInOrder(field: DistanceField): void {
  field.distance.fill(Number.POSITIVE_INFINITY);
  field.owner.fill(-1);
  const heap = createNodeHeap();
  for (const [number, anchor] of field.anchors.entries())
    if (anchor) seedAnchor(field, number, anchor, heap.push);
  spreadDistances(field, heap);
}

function averageLength({ edgeLength, edgeCount }: StreetGraph): number {
  let sum = 0;
  for (let edge = 0; edge < edgeCount; edge++) sum += edgeLength[edge] as number;
  return sum / edgeCount;
}
