import type { Metres, Position, Share } from '../../lib/units';
import type { Need } from '../../model/need';

export interface WalkingRequest {
  readonly walk: Metres;
  readonly need: Need;
}

/** Lengths of street centre lines, shared borders counted in equal parts (definitions, Walking). */
export interface StreetSums {
  readonly streetLength: Metres;
  /** From here the walk to the nearest usable seat is at most `walk`. */
  readonly coveredStreetLength: Metres;
  /** No usable seat can be reached on foot; part of `streetLength`, never covered. */
  readonly unreachableLength: Metres;
  /** null where there is no street. */
  readonly coveredShare: Share | null;
  /** S = 2·max d(x); null where no usable seat can be reached, or where there is no street. */
  readonly longestStretch: Metres | null;
  /** The x of the longest stretch. */
  readonly farthestPoint: Position | null;
}

export interface AreaWalking {
  /** What headlines and ranks use: public streets, or all where there is none. */
  readonly headline: StreetSums;
  readonly headlineKind: 'public' | 'all';
  readonly lanes: StreetSums;
  readonly all: StreetSums;
}

export interface GridWalking extends AreaWalking {
  readonly id: string;
}

/** A connected piece of one street from which the walk to the nearest usable seat is too far. */
export interface UncoveredStretch {
  readonly streetId: string;
  readonly lane: boolean;
  /** Grids that share it, by id. */
  readonly gridIds: readonly string[];
  readonly line: readonly Position[];
  readonly length: Metres;
  /** The longest walk to a seat from a point of it; null where none can be reached. */
  readonly farthest: Metres | null;
}

/** A usable seat from which no street is near enough to walk on: in no walking figure. */
export interface UnattachedSeat {
  readonly id: string;
  /** To the nearest walkable street; null where there is none at all. */
  readonly distance: Metres | null;
}

export interface Walking {
  readonly request: WalkingRequest;
  /** By id. */
  readonly grids: readonly GridWalking[];
  readonly district: AreaWalking;
  /** By street, then along it. */
  readonly stretches: readonly UncoveredStretch[];
  readonly unattached: readonly UnattachedSeat[];
}
