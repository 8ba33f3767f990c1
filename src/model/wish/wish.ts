import type { Metres, Position } from '../../lib/units';
import type { NeedToken } from '../vocabulary';

/**
 * A stretch on which somebody who walked, or would walk, missed a seat. It says nothing of who that was, but
 * the first leg of a walk begins where they stood and the last ends where they were going: they are told so before
 * they hand it on. Kept on their device, and handed to the planner as a file by themselves.
 */
export interface SeatWish {
  /** `wish-` and sixteen letters or digits. */
  readonly id: string;
  readonly packId: string;
  /** Along the streets, at least two positions of six decimals. */
  readonly line: readonly Position[];
  /** Ids of the seats that it leads between; null = the start or the end of the walk. */
  readonly fromSeat: string | null;
  readonly toSeat: string | null;
  readonly length: Metres;
  /** How far the walker would go without a rest. */
  readonly rest: Metres;
  /** What a seat must have for them. */
  readonly required: readonly NeedToken[];
  /** Day of the wish in the district, `YYYY-MM-DD`. */
  readonly day: string;
  /** In the walker's own words; empty = none. */
  readonly note: string;
}

/** Characters of a note at the most. */
export const wishNoteLimit = 200;
