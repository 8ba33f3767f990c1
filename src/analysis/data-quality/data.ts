import type { Share } from '../../lib/units';
import { seatAttributes } from '../../model/vocabulary';

/** What should be known of every seat. Opening hours are not among them: a bench has none. */
export const qualityFields = [...seatAttributes, 'access', 'material', 'checkDate'] as const;
export type QualityField = (typeof qualityFields)[number];

/** What cannot be true at once, or waits for somebody to look. */
export const conflictKinds = [
  'check-in-future',
  'keeper-of-a-gone-seat',
  'outside-grids',
  'same-place',
  'open-reports',
  'open-surveys',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

export interface DataQualityRequest {
  /** Today in the district, `YYYY-MM-DD`. */
  readonly today: string;
  /** Seats that somebody keeps. */
  readonly kept: ReadonlySet<string>;
  /** Seats with reports, and with field checks, that nobody has settled. */
  readonly reported: ReadonlySet<string>;
  readonly surveyed: ReadonlySet<string>;
  /** Whether two seats that look like one were looked at and found to be two: greater ids by the lower one. */
  readonly apart: ReadonlyMap<string, readonly string[]>;
}

/** Completeness and age of an area's seats in use. */
export interface AreaQuality {
  /** Id of a grid or a neighbourhood; null = the district. */
  readonly id: string | null;
  readonly seats: number;
  /** Seats of which the field is known, at the most `seats`. */
  readonly known: Readonly<Record<QualityField, number>>;
  /** Mean over the fields; null without seats. */
  readonly completeness: Share | null;
  /** Days since the last check: the median of those that have one; null where none has. */
  readonly medianAge: number | null;
  /** Seats whose last check is older than `recentDays`, and those that have none. */
  readonly outdated: number;
  readonly neverChecked: number;
}

/** One seat, or a place that several share. */
export interface SeatConflict {
  /** The first `shownSeats` of them, by id. */
  readonly seatIds: readonly string[];
  /** How many they are. */
  readonly seats: number;
}

/** As many conflicts of a kind, and seats of a place, as a person looks through; the counts say how many there are. */
export const shownConflicts = 50;
export const shownSeats = 20;

export interface ConflictsOfKind {
  readonly kind: ConflictKind;
  readonly count: number;
  /** The first `shownConflicts` of them. */
  readonly first: readonly SeatConflict[];
}

export interface DataQuality {
  readonly district: AreaQuality;
  /** By id. Seats outside every grid count for the district alone. */
  readonly grids: readonly AreaQuality[];
  readonly neighbourhoods: readonly AreaQuality[];
  /** Kinds of which there are any, in the order of `conflictKinds`. */
  readonly conflicts: readonly ConflictsOfKind[];
}
