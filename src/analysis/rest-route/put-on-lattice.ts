import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';

/**
 * Lengths are made multiples of 2⁻³⁰ m, about a nanometre. Sums of them below 2²³ m (8,000 km) are exact
 * in a double, in any order and direction: two ways of the same length are then equal and not off by
 * rounding, so that ties fall by rule and the smallest rest is a number that can be asked for.
 */
const unit = 2 ** -30;

const round = (length: number): number => Math.round(length / unit) * unit;

/** The same network and anchors with every length on the lattice, at most half a nanometre off. */
export function putOnLattice(
  graph: StreetGraph,
  anchors: readonly Anchor[],
): { readonly graph: StreetGraph; readonly anchors: readonly Anchor[] } {
  return {
    graph: { ...graph, edgeLength: graph.edgeLength.map(round), arcLength: graph.arcLength.map(round) },
    anchors: anchors.map(({ edge, along, access }) => ({ edge, along: round(along), access: round(access) })),
  };
}
