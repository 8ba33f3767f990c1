import type { Metres, Position } from '../../lib/units';
import { seatTagKeys } from '../../model/vocabulary';

/** A seat as a pack's file or an import has it: properties as they came. */
export interface SeatRecord {
  readonly id: string;
  readonly position: Position;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Two seats that may be one. Distance alone never says so: benches in a row stand 2–3 m apart. */
export interface DuplicatePair {
  /** `pairKey`: the ids in order, `a|b`. */
  readonly key: string;
  /** The one that is in the pack, or the earlier row; the other one. */
  readonly ids: readonly [kept: string, other: string];
  readonly distance: Metres;
  /** Fields that differ where both are known, and fields that only one of them knows. */
  readonly differing: readonly string[];
  readonly complementing: readonly string[];
  /** `likely`: nothing known differs and it is no row of benches; else `possible`. */
  readonly verdict: 'likely' | 'possible';
}

/** Properties that tell two seats apart; hints where a seat stands and who says so tell nothing. */
export const comparedProperties = [
  'form',
  'amenity',
  'leisure',
  'bench:type',
  'name',
  'name:en',
  'ref',
  'capacity',
  ...seatTagKeys,
  'inscription',
  'operator',
  'adoption:keeper',
] as const;

/** What joins two records that were merged, in the properties of the one that stays. */
export const mergedIdsKey = 'merged:ids';
export const mergedFromKey = 'merged:from';
