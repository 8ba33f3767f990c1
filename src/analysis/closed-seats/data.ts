import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';
import type { NearbySeat } from '../nearby/data';

export interface ClosedSeatsRequest {
  readonly from: Position;
  /** With a moment: a need that ignores hours leaves out nothing for them. */
  readonly need: Need;
  /** Only seats nearer than this, on foot where there is a way; null = however far. */
  readonly nearerThan: Metres | null;
  /** How many to look at, nearest first. */
  readonly limit: number;
}

/** A seat that would be listed if it were open. */
export interface ClosedSeat extends NearbySeat {
  /** The next moment at which it is open, `YYYY-MM-DDTHH:MM` in the district's zone; null = we cannot tell. */
  readonly opensAt: string | null;
}
