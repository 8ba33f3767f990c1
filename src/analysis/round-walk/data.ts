import type { Metres, Position, Share } from '../../lib/units';
import type { Need } from '../../model/need';
import type { RestWalk } from '../rest-route/data';

/** A walk that ends where it begins. */
export interface RoundWalkRequest {
  readonly from: Position;
  /** How far one wishes to go in all. */
  readonly length: Metres;
  /** The longest walk without a rest; null = the smallest that is possible on a round of this length. */
  readonly rest: Metres | null;
  readonly need: Need;
}

/** A walk through given places in their order, with rests between them. */
export interface TourRequest {
  /** Two or more, the start and the end among them. The others are reached, but one cannot sit there. */
  readonly through: readonly Position[];
  readonly rest: Metres;
  readonly need: Need;
}

/** A round, with how near it comes to what was wished. */
export interface RoundWalk extends RestWalk {
  /**
   * Metres along streets that the round has walked before, as a share of its length: 0 = none, ½ = there and
   * back on the same way. Straight legs between streets and seats do not count.
   */
  readonly walkedTwice: Share;
  /** Its length is within the tolerance of `roundRules`, and no more is walked twice than they allow. */
  readonly asWished: boolean;
}
