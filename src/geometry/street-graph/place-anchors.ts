import type { Anchor, DistanceField, StreetGraph } from './data';

/** The anchors of each edge in the order along it, at one place by number. */
export function placeAnchors(
  graph: StreetGraph,
  anchors: readonly (Anchor | null)[],
): DistanceField['anchorsOfEdge'] {
  const anchorsOfEdge = new Array<number[] | undefined>(graph.edgeCount);
  const crowded = new Set<number[]>();
  for (const [number, anchor] of anchors.entries()) {
    if (!anchor) continue;
    const others = anchorsOfEdge[anchor.edge];
    if (others) {
      others.push(number);
      crowded.add(others);
    } else anchorsOfEdge[anchor.edge] = [number];
  }
  const along = (number: number) => anchors[number]?.along ?? 0;
  for (const numbers of crowded) numbers.sort((a, b) => along(a) - along(b) || a - b);
  return anchorsOfEdge;
}
