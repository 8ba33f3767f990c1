import type { NodeQueue } from './create-node-heap';
import type { Anchor, DistanceField } from './data';

/** Offers the walk by anchor `number` to both ends of its edge; what is nearer than before is queued. */
export function seedAnchor(field: DistanceField, number: number, anchor: Anchor, queue: NodeQueue): void {
  const { graph, distance, owner, limit } = field;
  const { edge, along, access } = anchor;
  const offer = (node: number, walk: number) => {
    if (!(walk < (distance[node] as number)) || walk > limit) return;
    distance[node] = walk;
    owner[node] = number;
    queue.push(walk, node);
  };
  offer(graph.edgeFrom[edge] as number, access + along);
  offer(graph.edgeTo[edge] as number, access + ((graph.edgeLength[edge] as number) - along));
}
