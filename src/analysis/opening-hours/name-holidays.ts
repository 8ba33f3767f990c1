const weekdayNames = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;
const msADay = 86_400_000;

/**
 * `PH`, with or without a shift of a day; a holiday joined to weekdays without a comma ("PH Mo-Fr", a
 * holiday that is a weekday) is matched whole, to be refused.
 */
const weekday = '(?:Su|Mo|Tu|We|Th|Fr|Sa)';
const joined = new RegExp(`\\bPH\\s+${weekday}\\b|\\b${weekday}(?:\\[[^\\]]*\\])?\\s+PH\\b`, 'i');
const holiday = /\bPH\b(?:\s*([+-])\s*1\s+days?\b)?/gi;

/**
 * An `opening_hours` value with its public holidays (`PH`) spelled out by the pack's own table, for
 * one day; null where the table cannot tell.
 *
 * `opening_hours` 3.15 takes holidays only from tables inside its build: for China those hold the
 * fixed dates alone (no Spring Festival, no bridge days; its issue 408), and its constructor takes a
 * country code, not a table. But the state at one moment follows from two days only, the moment's day
 * and, for hours over midnight, the day before. So `PH` becomes the weekday names of those of the two
 * that are holidays, or of a day of the same week that is neither, when none is.
 *
 * Rejected: country codes (wrong holidays), writing out dates of the year (a list "Mo-Fr,PH" cannot
 * mix weekdays and dates), reaching into the library's tables (not exported).
 * @param day `YYYY-MM-DD`.
 * @param holidays `YYYY-MM-DD`; a year without a single entry is a year that the table does not know.
 */
export function nameHolidays(value: string, day: string, holidays: readonly string[]): string | null {
  // Comments stand in double quotes and may contain any word.
  const parts = value.split(/("[^"]*")/);
  const selectors = parts.filter((part) => !part.startsWith('"'));
  if (!selectors.some((part) => /\bPH\b/i.test(part))) return value;
  if (selectors.some((part) => joined.test(part))) return null;
  const knownYears = new Set(holidays.map((date) => date.slice(0, 4)));
  const dates = new Set(holidays);
  let isKnown = true;
  const named = parts.map((part) =>
    part.startsWith('"')
      ? part
      : part.replace(holiday, (_match, sign: string | undefined) => {
          const shift = sign === '-' ? -1 : sign === '+' ? 1 : 0;
          const names = [day, addDays(day, -1)].flatMap((date) => {
            const origin = addDays(date, -shift);
            isKnown &&= knownYears.has(origin.slice(0, 4));
            return dates.has(origin) ? [weekdayOf(date)] : [];
          });
          return names.length > 0 ? names.join(',') : weekdayOf(addDays(day, 3));
        }),
  );
  return isKnown ? named.join('') : null;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * msADay).toISOString().slice(0, 10);
}

function weekdayOf(day: string): string {
  return weekdayNames[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'Su';
}
