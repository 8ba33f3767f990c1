import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';

export interface NearbyRequest {
  readonly from: Position;
  readonly need: Need;
  /** How many seats to return at the most. */
  readonly limit: number;
}

export interface NearbySeat {
  readonly id: string;
  /** Straight line in the local plane. */
  readonly distance: Metres;
  /** Degrees clockwise from north, from the person to the seat. */
  readonly bearing: number;
  readonly assumedOpen: boolean;
}
