import type { Anchor, DistanceField } from './data';

/** Offers the walk by anchor `number` to both ends of its edge; `queue` gets each that is nearer so. */
export function seedAnchor(
  field: DistanceField,
  number: number,
  { edge, along, access }: Anchor,
  queue: (walk: number, node: number) => void,
): void {
  const { edgeFrom, edgeTo, edgeLength } = field.graph;
  offer(field, number, edgeFrom[edge] as number, access + along, queue);
  offer(field, number, edgeTo[edge] as number, access + ((edgeLength[edge] as number) - along), queue);
}

function offer(
  { distance, owner, limit }: DistanceField,
  number: number,
  node: number,
  walk: number,
  queue: (walk: number, node: number) => void,
): void {
  if (!(walk < (distance[node] as number)) || walk > limit) return;
  distance[node] = walk;
  owner[node] = number;
  queue(walk, node);
}
