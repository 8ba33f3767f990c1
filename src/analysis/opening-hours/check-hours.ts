import OpeningHours from 'opening_hours';
import { createOpenAt } from './create-open-at';
import { findNextOpening } from './find-next-opening';
import type { OpenState } from './open-state';

/** What the evaluator makes of hours that someone typed. */
export interface HoursCheck {
  readonly value: string;
  /** Whether it is an OSM `opening_hours` value. */
  readonly isReadable: boolean;
  /** At the moment that was asked for; `unknown` also for a value that no moment can be told of. */
  readonly state: OpenState;
  /** Until when it stays so, `YYYY-MM-DDTHH:MM`; null = for the week to come, or that cannot be told. */
  readonly until: string | null;
}

/**
 * Checks an OSM `opening_hours` value.
 * @param moment `YYYY-MM-DDTHH:MM` in the district's zone.
 * @param holidays the pack's public holidays, `YYYY-MM-DD`.
 * @throws RangeError where `moment` is none.
 */
export function checkHours(value: string, moment: string, holidays: readonly string[]): HoursCheck {
  const state = createOpenAt(moment, holidays)(value);
  const other = state === 'open' ? 'closed' : 'open';
  const until = state === 'unknown' ? null : findNextOpening(value, moment, holidays, other);
  return { value, isReadable: isReadable(value), state, until };
}

function isReadable(value: string): boolean {
  try {
    new OpeningHours(value, null);
    return true;
  } catch {
    return false;
  }
}
