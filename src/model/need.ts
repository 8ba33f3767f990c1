import type { NeedToken } from './vocabulary';

/** What a person requires of a seat. */
export interface Need {
  /** Sorted, without duplicates; empty = anyone. */
  readonly required: readonly NeedToken[];
  /**
   * Wall-clock moment in the district's zone, `YYYY-MM-DDTHH:MM`; null = hours are ignored.
   */
  readonly at: string | null;
}

export const anyone: Need = { required: [], at: null };
