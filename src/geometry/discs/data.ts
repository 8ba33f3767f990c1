/** Points that are read two numbers at a time, metres of the local plane: x, y, x, y … */
export type PlaneCoordinates = Float64Array;

/** Distinct disc centres and which of them are Delaunay neighbours. */
export interface CentreMesh {
  readonly count: number;
  readonly coordinates: PlaneCoordinates;
  /** Where the neighbours of a centre begin in `neighbours`; one entry more than centres. */
  readonly neighbourStart: Int32Array;
  /** Counter-clockwise about each centre. */
  readonly neighbours: Int32Array;
  /** The triangle between this neighbour and the next one; -1 where none bounds the mesh. */
  readonly triangleAfter: Int32Array;
  /** Three corners a triangle, counter-clockwise; the half-edge on the other side of each, -1 on the hull. */
  readonly triangles: Uint32Array;
  readonly halfedges: Int32Array;
  /** By triangle, square metres. */
  readonly squaredCircumradius: Float64Array;
}

/** The border of a union of equal discs, as arcs that hang together in cycles. */
export interface DiscUnion {
  readonly mesh: CentreMesh;
  readonly radius: number;
  readonly arcs: ExposedArcs;
  readonly cycles: ArcCycles;
}

/** The parts of the circles that lie in no other disc. Angles in radians, counter-clockwise from east. */
export interface ExposedArcs {
  readonly count: number;
  /** Where the arcs of a centre begin; one entry more than centres. */
  readonly arcStart: Int32Array;
  readonly centre: Int32Array;
  readonly startAngle: Float64Array;
  readonly sweep: Float64Array;
  /** The arc on which the border goes on, clockwise about the discs; -1 where the mesh is damaged. */
  readonly next: Int32Array;
  /** Somewhere three circles meet in a point or two touch, but for rounding: then areas are checked. */
  readonly isCritical: boolean;
}

/** Closed walks over arcs, clockwise: the disc on the right hand, the uncovered ground on the left. */
export interface ArcCycles {
  readonly count: number;
  readonly cycleOf: Int32Array;
  /** Radians walked in the cycle before this arc. */
  readonly position: Float64Array;
  /** Radians of a whole cycle. */
  readonly length: Float64Array;
  readonly longestArc: Int32Array;
}

/** A ring without its closing vertex; the polygon lies on the left hand. */
export type PlaneRing = PlaneCoordinates;

/** Polygons made ready to be covered: no repeated vertices, outlines counter-clockwise, holes clockwise. */
export interface PlaneOutline {
  readonly rings: readonly PlaneRing[];
  readonly area: number;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A ring of uncovered ground; arcs are chords here, but exact in `signedArea`. */
export interface GapRing {
  /** x, y, x, y … without the closing vertex. */
  readonly points: readonly number[];
  /** Square metres, positive counter-clockwise. */
  readonly signedArea: number;
}

/** What of an outline lies in the discs. */
export interface DiscCover {
  readonly area: number;
  readonly coveredArea: number;
  readonly gapArea: number;
  /** The uncovered polygons: outline counter-clockwise, then holes clockwise. */
  readonly gaps: readonly (readonly GapRing[])[];
  /** The rings could only be traced after moving the centres by less than a millimetre. */
  readonly retraced: boolean;
}
