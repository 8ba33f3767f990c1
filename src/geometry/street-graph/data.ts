import type { PlanePoint } from '../local-plane';

/**
 * A network of streets as typed arrays, metres in the local plane. A node is a vertex of a street line;
 * lines that share a position share the node. An edge is the straight segment between two nodes, and has
 * the index of the segment in the list that the graph was built from. Zero-length segments are edges too.
 * Lengths are doubles: whole centimetres would be off by up to 5 mm an edge, and no figure would be exact.
 */
export interface StreetGraph {
  readonly nodeCount: number;
  readonly edgeCount: number;
  readonly nodeX: Float64Array;
  readonly nodeY: Float64Array;
  /** The ends of each edge and its length in metres; `along` is counted from `edgeFrom`. */
  readonly edgeFrom: Int32Array;
  readonly edgeTo: Int32Array;
  readonly edgeLength: Float64Array;
  /** Arcs that leave node n are `firstArc[n]` up to `firstArc[n + 1]` (compressed sparse rows). */
  readonly firstArc: Int32Array;
  readonly arcTo: Int32Array;
  readonly arcEdge: Int32Array;
  /** `edgeLength` of the arc's edge, beside the arc: the search reads arcs in order. */
  readonly arcLength: Float64Array;
}

/** A point of the network: metres from the start of an edge. */
export interface EdgePoint {
  readonly edge: number;
  readonly along: number;
}

/** Where something beside the network meets it. */
export interface Anchor extends EdgePoint {
  /** Straight leg from the thing to the network, metres. */
  readonly access: number;
}

/**
 * The walk from every node to the nearest of some anchors: what `findDistances` gives, and what `addAnchor`
 * and `removeAnchor` change in place. The walk from a point *on* an edge: `findKnots`.
 */
export interface DistanceField {
  readonly graph: StreetGraph;
  /** Farther is not looked, metres; Infinity = everywhere. */
  readonly limit: number;
  /** By node, metres with the access leg; Infinity = none reached. */
  readonly distance: Float64Array;
  /** By node, the number of a nearest anchor; -1 = none reached. At equal distance any of them. */
  readonly owner: Int32Array;
  /** By number; null = taken away. */
  readonly anchors: (Anchor | null)[];
  /** By edge, the numbers of its anchors in the order along it; undefined = none. */
  readonly anchorsOfEdge: (number[] | undefined)[];
}

/** Something beside the network as seen from a point: how far, and the way there. */
export interface WayToAnchor {
  /** Position in the list of anchors. */
  readonly anchor: number;
  /** Metres, both access legs included. */
  readonly distance: number;
  /** Along the network, from edge point to edge point; access legs are not in it. At least two points. */
  readonly way: readonly PlanePoint[];
}

/**
 * What differs by less is equally far, metres: a thousand times the rounding of the plane, so that the
 * direction in which a line was drawn decides nothing.
 */
export const tieTolerance = 1e-6;
