import type { Metres, Position } from '../../lib/units';
import type { PlaceKind } from '../../model/vocabulary';
import type { NearbyWalk } from '../nearby/data';

export interface NearbyPlacesRequest {
  readonly from: Position;
  /** The kinds asked for, such as toilets. */
  readonly kinds: readonly PlaceKind[];
  readonly limit: number;
}

/** A place of the kinds asked for, nearest first. */
export interface NearbyPlace {
  readonly id: string;
  readonly distance: Metres;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  readonly walk: NearbyWalk | null;
}
