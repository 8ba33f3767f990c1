import type { Anchor, StreetGraph } from '../../src/geometry/street-graph/data';
import { createRandom } from './create-random';

/** Seats anywhere on the edges, up to 8 m beside them. */
export function makeAnchors(count: number, { edgeCount, edgeLength }: StreetGraph, seed = 11): Anchor[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const edge = Math.floor(random() * edgeCount);
    return { edge, along: random() * (edgeLength[edge] as number), access: 8 * random() };
  });
}
