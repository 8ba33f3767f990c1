import type { LocalPlane } from '../../geometry/local-plane';
import type { PlanePolygons } from '../../geometry/plane-polygons';
import type { EdgeFinder } from '../../geometry/street-graph/create-edge-finder';
import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';
import type { Bounds } from '../../lib/units';
import type { Street } from '../../model/district';

/**
 * How far a thing may stand from the network and still be on it, metres (definitions, Walking; a person as
 * in definitions, Routes with rests).
 */
export const attachmentLimits = {
  /** A seat to the street that it names. */
  namedStreet: 15,
  /** A seat to any walkable street. */
  seat: 30,
  /** A seat inside a park, plaza or forecourt: it is walked to over open ground. */
  openGround: 60,
  /** A person. */
  person: 60,
} as const;

/** The walkable streets of a district as a graph: edge i is segment i of its streets, taken by id. */
export interface StreetNetwork {
  readonly plane: LocalPlane;
  readonly graph: StreetGraph;
  /** The walkable streets by id. */
  readonly streets: readonly Street[];
  /** By edge, the position of its street in `streets`. */
  readonly streetOf: readonly number[];
  readonly findEdge: EdgeFinder;
  /** Parks, plazas and forecourts in the plane, each with its box. */
  readonly openGrounds: readonly { readonly polygons: PlanePolygons; readonly box: Bounds }[];
}

/** Where a seat meets the network, or how far from it it stands. */
export interface SeatAttachment {
  /** null = no walkable street is near enough. */
  readonly anchor: Anchor | null;
  /** To the nearest walkable street, metres; null where there is none at all. */
  readonly distance: number | null;
}
