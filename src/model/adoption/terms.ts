import type { Term } from '../ledger/event';

const dayLength = 86_400_000;
const pattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return pattern.test(text) && writeDay(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** The day so many days later, `YYYY-MM-DD`; earlier when `days` is negative. Calendar days know no zone. */
export function addDays(day: string, days: number): string {
  return writeDay(Date.parse(`${day}T00:00:00Z`) + days * dayLength) ?? day;
}

/**
 * The term of so many years that begins on a day: it ends on the day before the same date. One that begins
 * on 29 February ends on 28 February whatever the year.
 */
export function termFrom(start: string, years: number): Term {
  const year = Number(start.slice(0, 4)) + years;
  const anniversary = `${String(year).padStart(4, '0')}${start.slice(4)}`;
  // 29 February is no day of most years: then the first of March stands in.
  return { start, end: addDays(isDay(anniversary) ? anniversary : `${anniversary.slice(0, 4)}-03-01`, -1) };
}

function writeDay(instant: number): string | null {
  return Number.isNaN(instant) ? null : new Date(instant).toISOString().slice(0, 10);
}
