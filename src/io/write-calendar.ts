/** A whole day in a calendar, and when to be reminded of it. */
export interface CalendarEntry {
  /** Stays the same for the same matter: a file that is imported again changes the entry, it adds none. */
  readonly uid: string;
  /** `YYYY-MM-DD`, the same day wherever the calendar is read. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string | null;
  /** Days before it; the reminder comes at nine in the morning. */
  readonly remindDays: number;
}

/**
 * All-day entries with a reminder each, as a calendar file after RFC 5545 (iCalendar): CRLF, lines folded
 * at 75 octets, text escaped, the end of a day exclusive.
 *
 * Own lines rather than a library: of the kept ones `ics` brings yup and nanoid, and `ical-generator`
 * takes days as instants, which a host's time zone can turn into the day before.
 * @param now the device's clock, milliseconds since 1970: when the file was made
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], now: number): string {
  const stamp = writeInstant(now);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zuozuo//Pledges//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // Not in the standard, yet what every common calendar shows as the file's name.
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries.flatMap((entry) => writeEntry(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function writeEntry(entry: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(entry.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${writeDay(entry.day, 0)}`,
    `DTEND;VALUE=DATE:${writeDay(entry.day, 1)}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    ...(entry.url === null ? [] : [`URL:${entry.url.replace(/[\r\n]/g, '')}`]),
    // A due day takes nobody's time.
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(entry.summary)}`,
    `TRIGGER:${writeReminder(entry.remindDays)}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** Nine in the morning, `days` before the midnight at which a day begins. */
function writeReminder(days: number): string {
  if (days <= 0) return 'PT9H';
  return days === 1 ? '-PT15H' : `-P${days - 1}DT15H`;
}

function writeDay(day: string, daysLater: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + daysLater);
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

const writeInstant = (now: number): string => `${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`;

/** RFC 5545, 3.3.11. Control characters may not occur at all. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** Octets of a line without its line break. RFC 5545, 3.1. */
const lineOctets = 75;

/** Folds at octets of UTF-8, never within a character; a line that continues starts with a space. */
function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
