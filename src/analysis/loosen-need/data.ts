import type { Metres, Position } from '../../lib/units';
import type { Need } from '../../model/need';
import type { NeedToken } from '../../model/vocabulary';

/** What a person could give up: one thing that a seat must offer, the time, or the places side by side. */
export type Loosening = NeedToken | 'at' | 'places';

export interface LoosenRequest {
  readonly from: Position;
  readonly need: Need;
}

/** What would be found without one of the filters. */
export interface LooserNeed {
  readonly without: Loosening;
  /** Seats of the district that serve the need without it. */
  readonly seats: number;
  /** The nearest of them: on foot where `onFoot`, else in a straight line; null where `seats` is 0. */
  readonly nearest: Metres | null;
  readonly onFoot: boolean;
}
