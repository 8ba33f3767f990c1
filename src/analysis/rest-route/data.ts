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
 * The shortest walk on which no leg is longer than `request.rest`; where there is none, the shortest of
 * those whose longest leg is the least, with the legs that are too long marked.
 */
export interface RestRoute {
  readonly request: RestRouteRequest;
  readonly feasible: boolean;
  /** The least `rest` for which this pair is feasible; null where no way leads from one to the other. */
  readonly smallestRest: Metres | null;
  /** null where no way leads there; then there are no legs, stops and line either. */
  readonly length: Metres | null;
  readonly longestLeg: Metres | null;
  readonly legs: readonly RestLeg[];
  /** Ids of the seats to rest on, in the order of the walk; start and end are none. */
  readonly stops: readonly string[];
  readonly line: readonly Position[];
}
