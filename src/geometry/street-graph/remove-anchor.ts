import { createNodeHeap, type NodeHeap } from './create-node-heap';
import type { DistanceField } from './data';
import { listTouchedEdges } from './list-touched-edges';
import { seedAnchor } from './seed-anchor';
import { spreadDistances } from './spread-distances';

/**
 * Takes an anchor out of a field in place: the nodes that it owns are wiped, then filled from the nodes
 * around them and from the other anchors on their edges.
 * @returns the edges on which some walk may have changed, ascending.
 */
export function removeAnchor(field: DistanceField, number: number): number[] {
  const { graph, anchors, anchorsOfEdge } = field;
  const anchor = anchors[number];
  if (!anchor) throw new Error(`Anchor ${number} is not in the field.`);
  anchors[number] = null;
  const others = (anchorsOfEdge[anchor.edge] ?? []).filter((other) => other !== number);
  anchorsOfEdge[anchor.edge] = others.length > 0 ? others : undefined;

  const region = collectRegion(field, number, anchor.edge);
  for (const node of region) {
    field.distance[node] = Number.POSITIVE_INFINITY;
    field.owner[node] = -1;
  }
  const touched = listTouchedEdges(graph, region, anchor.edge);
  const heap = createNodeHeap();
  for (const edge of touched)
    for (const other of anchorsOfEdge[edge] ?? []) {
      const seed = anchors[other];
      if (seed) seedAnchor(field, other, seed, heap.push);
    }
  const inRegion = new Set(region);
  for (const node of region) offerFromRim(field, node, inRegion, heap);
  spreadDistances(field, heap);
  return touched;
}

/** The nodes of an owner hang together, beginning at the ends of its edge. */
function collectRegion({ graph, owner }: DistanceField, number: number, edge: number): number[] {
  const ends = [graph.edgeFrom[edge] as number, graph.edgeTo[edge] as number];
  const region = new Set(ends.filter((node) => owner[node] === number));
  for (const node of region)
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const to = graph.arcTo[arc] as number;
      if (owner[to] === number) region.add(to);
    }
  return [...region];
}

function offerFromRim(
  { graph, distance, owner, limit }: DistanceField,
  node: number,
  region: ReadonlySet<number>,
  heap: NodeHeap,
): void {
  for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
    const from = graph.arcTo[arc] as number;
    if (region.has(from)) continue;
    const walk = (distance[from] as number) + (graph.arcLength[arc] as number);
    if (!(walk < (distance[node] as number)) || walk > limit) continue;
    distance[node] = walk;
    owner[node] = owner[from] as number;
    heap.push(walk, node);
  }
}
