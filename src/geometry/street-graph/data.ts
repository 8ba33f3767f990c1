/**
 * A network of streets as typed arrays, metres in the local plane. A node is a vertex of a street line;
 * lines that share a position share the node. An edge is the straight segment between two nodes, and has
 * the index of the segment in the list that the graph was built from. Zero-length segments are edges too.
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
