import type { NeedToken } from './vocabulary';

/** What a person requires of a seat. */
export interface Need {
  /** Sorted, without duplicates; empty = anyone. */
  readonly required: readonly NeedToken[];
  /**
   * Wall-clock moment in the district's zone, `YYYY-MM-DDTHH:MM`; null = hours are ignored.
   */
  readonly at: string | null;
  /** How many must find a place on one seat; absent = one. */
  readonly places?: number;
}

/** How many may ask for places side by side: from one person to a table's worth, for the choice and the link. */
export const groupLimits = { min: 1, max: 12 } as const;

export const anyone: Need = { required: [], at: null };
