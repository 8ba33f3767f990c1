import type { Anchor, DistanceField } from './data';

/** Offers the walk by anchor `number` to both ends of its edge; `queue` gets each that is nearer so. */
export function seedAnchor(
  { graph, distance, owner, limit }: DistanceField,
  number: number,
  { edge, along, access }: Anchor,
  queue: (walk: number, node: number) => void,
): void {
  const offer = (node: number, walk: number) => {
    if (!(walk < (distance[node] as number)) || walk > limit) return;
    distance[node] = walk;
    owner[node] = number;
    queue(walk, node);
  };
  offer(graph.edgeFrom[edge] as number, access + along);
  offer(graph.edgeTo[edge] as number, access + ((graph.edgeLength[edge] as number) - along));
}
