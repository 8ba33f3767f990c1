import type { Metres, Position, Share } from '../../lib/units';
import type { Need } from '../../model/need';
import type { RestLeg } from '../rest-route/data';

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

/**
 * A walk with rests by way of other places; `legs` as in a rest route, in the order of the walk: they end at seats
 * and at the end alone, and a leg of a tour tells the places that it leads through.
 */
export interface RestWalk {
  /** No leg is longer than the rest asked for. */
  readonly feasible: boolean;
  /** The least rest for which this walk is feasible; null where there is no way. */
  readonly smallestRest: Metres | null;
  readonly length: Metres | null;
  readonly longestLeg: Metres | null;
  readonly legs: readonly RestLeg[];
  /** Ids of the seats, in order; a seat that one passes twice stands twice. */
  readonly stops: readonly string[];
  readonly line: readonly Position[];
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
