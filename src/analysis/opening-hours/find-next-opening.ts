import { createOpenAt } from './create-open-at';

/** Hours of a week come round in eight days, counted from any minute of the first. */
const daysAhead = 8;
const msADay = 86_400_000;
const clockTime = /\b(\d{1,2}):(\d{2})\b/g;

/**
 * The next moment at which hours that are closed are open, `YYYY-MM-DDTHH:MM` in the district's zone; null
 * where they do not open within the week after, or where that cannot be told. With `wanted` 'closed' the
 * next moment at which hours that are open end.
 *
 * A state changes only at midnight and at the clock times that the value names, so that those moments are
 * asked one after the other. The library's own look ahead goes by the host's zone and by its own holidays.
 */
export function findNextOpening(
  value: string,
  moment: string,
  holidays: readonly string[],
  wanted: 'open' | 'closed' = 'open',
): string | null {
  const times = listTimes(value);
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const day = addDays(moment.slice(0, 'YYYY-MM-DD'.length), ahead);
    for (const time of times) {
      const next = `${day}T${time}`;
      if (next <= moment) continue;
      const state = createOpenAt(next, holidays)(value);
      if (state === 'unknown') return null;
      if (state === wanted) return next;
    }
  }
  return null;
}

/** The clock times of a value and midnight, in order; hours past 24 are those of the next day. */
function listTimes(value: string): string[] {
  const named = [...value.matchAll(clockTime)].map(
    ([, hours, minutes]) => `${String(Number(hours) % 24).padStart(2, '0')}:${minutes}`,
  );
  return [...new Set(['00:00', ...named])].sort();
}

const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00Z`) + days * msADay).toISOString().slice(0, 'YYYY-MM-DD'.length);
