import { createNodeHeap } from './create-node-heap';
import type { Anchor, DistanceField } from './data';
import { listTouchedEdges } from './list-touched-edges';
import { seedAnchor } from './seed-anchor';

/**
 * Adds an anchor to a field in place: a search from it that goes only where it comes nearer than before.
 * At equal distance the new anchor becomes the owner, so that the nodes of an owner always hang together,
 * which is what `removeAnchor` relies on.
 * @returns the edges on which some walk may have changed, ascending.
 */
export function addAnchor(field: DistanceField, number: number, anchor: Anchor): number[] {
  if (field.anchors[number]) throw new Error(`Anchor ${number} is in the field already.`);
  const { graph, distance, owner, limit } = field;
  enter(field, number, anchor);
  const heap = createNodeHeap();
  const reached = new Set<number>();
  seedAnchor(field, number, anchor, heap.push);
  while (heap.pop()) {
    const node = heap.node;
    const walked = heap.distance;
    if (walked > (distance[node] as number) || reached.has(node)) continue;
    reached.add(node);
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const to = graph.arcTo[arc] as number;
      const walk = walked + (graph.arcLength[arc] as number);
      const before = distance[to] as number;
      if (walk > limit || walk > before || (walk === before && owner[to] === number)) continue;
      distance[to] = walk;
      owner[to] = number;
      heap.push(walk, to);
    }
  }
  return listTouchedEdges(graph, reached, anchor.edge);
}

function enter({ anchors, anchorsOfEdge }: DistanceField, number: number, anchor: Anchor): void {
  while (anchors.length < number) anchors.push(null);
  anchors[number] = anchor;
  const others = anchorsOfEdge[anchor.edge] ?? [];
  const along = (other: number) => anchors[other]?.along ?? 0;
  const isAfter = (other: number) =>
    along(other) > anchor.along || (along(other) === anchor.along && other > number);
  const at = others.findIndex(isAfter);
  others.splice(at < 0 ? others.length : at, 0, number);
  anchorsOfEdge[anchor.edge] = others;
}
