import OpeningHours from 'opening_hours';
import { nameHolidays } from './name-holidays';
import type { OpenState } from './open-state';
import { WallClockDate } from './wall-clock';

/** School holidays: no pack has a table of them, and without a place the library takes Germany's. */
const schoolHolidays = /\bSH\b/;

/**
 * Times that follow the sun: the library computes them in the host's zone, or guesses 06:00 and 18:00
 * when it is given no place. Neither is an answer.
 */
const sunTimes = /\b(?:sunrise|sunset|dawn|dusk)\b/i;

/**
 * The state of `opening_hours` values (OSM) at one wall-clock moment of the district, whatever zone the
 * host keeps. A value that cannot be read, follows the sun, or asks for holidays that the pack's table
 * does not know is `unknown`. Each value is evaluated once.
 * @param moment `YYYY-MM-DDTHH:MM` in the district's zone.
 * @param holidays the pack's public holidays, `YYYY-MM-DD`.
 * @throws RangeError where `moment` is none.
 */
export function createOpenAt(moment: string, holidays: readonly string[]): (value: string) => OpenState {
  const date = WallClockDate.at(moment);
  const known = new Map<string, OpenState>();
  return (value) => {
    const state = known.get(value) ?? evaluate(value, date, moment.slice(0, 10), holidays);
    known.set(value, state);
    return state;
  };
}

function evaluate(value: string, date: Date, day: string, holidays: readonly string[]): OpenState {
  const named = nameHolidays(value, day, holidays);
  if (named === null || sunTimes.test(named) || schoolHolidays.test(named)) return 'unknown';
  try {
    const state = new OpeningHours(named, null).getStateString(date);
    return state === 'close' ? 'closed' : state;
  } catch {
    return 'unknown';
  }
}
