import type { Metres, Position } from '../../lib/units';

/** How many seats a round of checks may have; twenty are about an hour on foot. Source: own proposal. */
export const roundSizes = [10, 20, 40] as const;
export type RoundSize = (typeof roundSizes)[number];

export interface FieldCheckRequest {
  /** Where the round begins. */
  readonly from: Position;
  readonly count: number;
  /** Today in the district, `YYYY-MM-DD`. */
  readonly today: string;
  /** Seats about which somebody has reported something that nobody has settled. */
  readonly reported: ReadonlySet<string>;
  /** Seats that were looked at already and wait for the office: nobody need go there again. */
  readonly surveyed: ReadonlySet<string>;
}

/** From the stop before to a seat. */
export interface RoundLeg {
  readonly length: Metres;
  /** Along the streets; else no street leads there, and it is a straight line. */
  readonly isWalk: boolean;
}

/** A walking list: which seats to look at, in the order in which to go. */
export interface FieldCheckRound {
  readonly seatIds: readonly string[];
  /** One a seat, in the same order; the first leads from the start. */
  readonly legs: readonly RoundLeg[];
}
