import type { Anchor, DistanceField, StreetGraph } from './data';

/** The anchors of each edge in the order along it, at one place by number. */
export function placeAnchors(
  graph: StreetGraph,
  anchors: readonly (Anchor | null)[],
): DistanceField['anchorsOfEdge'] {
  const anchorsOfEdge = new Array<number[] | undefined>(graph.edgeCount);
  const placed = anchors.flatMap((anchor, number) => (anchor ? [{ ...anchor, number }] : []));
  for (const { edge, number } of placed.sort((a, b) => a.along - b.along || a.number - b.number)) {
    const others = anchorsOfEdge[edge];
    if (others) others.push(number);
    else anchorsOfEdge[edge] = [number];
  }
  return anchorsOfEdge;
}
