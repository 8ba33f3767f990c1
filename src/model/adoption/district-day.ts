const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day on the district's calendar at an instant, `YYYY-MM-DD`: the host's own zone plays no part.
 * @param now milliseconds since 1970
 * @param timeZone IANA zone of the district
 */
export function districtDay(now: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Swedish writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat('sv-SE', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(now);
}

const dayLength = 86_400_000;

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is earlier, NaN when one is no day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength;
}
