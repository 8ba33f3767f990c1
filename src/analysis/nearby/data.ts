import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';

export interface NearbyRequest {
  readonly from: Position;
  /** Radius within which the person is; absent = they stand at `from` itself. */
  readonly accuracy?: Metres | null;
  /** null = whatever one may do there: every seat that is not gone. */
  readonly need: Need | null;
  /** How many seats to return at the most. */
  readonly limit: number;
}

/** The way to a seat along the streets. */
export interface NearbyWalk {
  /** From the person to the seat, the straight legs beside the streets included. */
  readonly length: Metres;
  /** The part along the streets. */
  readonly line: readonly Position[];
  /** Straight legs from the person to the street, and from the street to the seat. */
  readonly legs: readonly (readonly Position[])[];
  /** The side of its street on which the seat stands, seen along the way; null = on the line, or no way. */
  readonly side: 'left' | 'right' | null;
  /**
   * Whether the seat is on the other side of its street than the person; null = not known, or a path on which
   * one walks anywhere.
   */
  readonly across: boolean | null;
}

export interface NearbySeat {
  readonly id: string;
  /** Straight line in the local plane. */
  readonly distance: Metres;
  /** Degrees clockwise from north, from the person to the seat. */
  readonly bearing: number;
  readonly assumedOpen: boolean;
  /** null where the list goes by straight lines: no street is near, or none leads to a seat. */
  readonly walk: NearbyWalk | null;
}
