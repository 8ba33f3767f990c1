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

/** A walking list: which seats to look at, in the order in which to go. */
export interface FieldCheckRound {
  readonly seatIds: readonly string[];
  /** From the start to the last seat, straight from one to the next. */
  readonly length: Metres;
}
