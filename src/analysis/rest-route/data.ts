import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';

export interface RestRouteRequest {
  readonly from: Position;
  readonly to: Position;
  /** The longest walk without a rest. */
  readonly rest: Metres;
  readonly need: Need;
}

/** A place that a leg of a tour leads through without a rest. */
interface PassedPlace {
  /** Its number among the places that were asked for, from 0. */
  readonly place: number;
  /** How far it is from where the leg begins. */
  readonly along: Metres;
}

/** The way between two rests, access legs included; null = the start or the end of the whole walk. */
export interface RestLeg {
  readonly fromSeat: string | null;
  readonly toSeat: string | null;
  readonly length: Metres;
  /** Longer than the rest that was asked for. */
  readonly tooLong: boolean;
  /** At least two positions. */
  readonly line: readonly Position[];
  /** Places of a tour that the leg leads through, in order: they are on its line. Absent = none. */
  readonly via?: readonly PassedPlace[];
}

/**
 * A walk with rests. Its legs, in the order of the walk, end at seats and at the end alone; a leg of a tour tells the
 * places that it leads through.
 */
export interface RestWalk {
  /** No leg is longer than the rest asked for. */
  readonly feasible: boolean;
  /** The least rest for which this walk is feasible; null where there is no way. */
  readonly smallestRest: Metres | null;
  /** null where there is no way; then there are no legs, stops and line either. */
  readonly length: Metres | null;
  readonly longestLeg: Metres | null;
  readonly legs: readonly RestLeg[];
  /** Ids of the seats, in order, without start and end; a seat that one passes twice stands twice. */
  readonly stops: readonly string[];
  readonly line: readonly Position[];
}

/**
 * The shortest walk on which no leg is longer than `request.rest`; where there is none, the shortest of
 * those whose longest leg is the least, with the legs that are too long marked.
 */
export interface RestRoute extends RestWalk {
  readonly request: RestRouteRequest;
}
