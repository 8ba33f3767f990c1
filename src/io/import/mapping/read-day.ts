import { isDay } from '../../field-reader';

/** In a date of digits alone: which of the first two numbers is the day. null = not known. */
export type DayOrder = 'day-first' | 'month-first' | null;

/** Serial numbers of a spreadsheet between 1980 and 2100: days since 30 December 1899. */
const serials = { least: 29_221, most: 73_415, origin: Date.UTC(1899, 11, 30) } as const;
const dayLength = 86_400_000;
/** Year 1 of the calendar of the Republic of China is 1912. */
const minguo = 1911;

/** Beginnings of the names of months in English, French, German and Spanish, without accents. */
const months = [
  'jan,ene',
  'feb,fev',
  'mar',
  'apr,avr,abr',
  'may,mai',
  'jun,juin',
  'jul,juil',
  'aug,aou,ago',
  'sep',
  'oct,okt',
  'nov',
  'dec,dez,dic',
].map((names) => names.split(','));

/**
 * A day as `YYYY-MM-DD`, or null. Year first in any writing (`2026/8/4`, `2026年8月4日`, `20260804`, `民國115年8月4日`,
 * with or without a time), day first with points or names of months, and numbers of a spreadsheet. Of a month
 * alone its first day: it never claims a check later than it was. `3/4/2026` only where the order is known.
 */
export function readDay(cell: unknown, order: DayOrder = null): string | null {
  if (typeof cell === 'number') return fromSerial(cell);
  if (typeof cell !== 'string' || cell.length > 60) return null;
  const text = cell.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase().replaceAll('國', '国');
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  return readYearFirst(text) ?? readMonthName(text) ?? readYearLast(text, order);
}

const fromSerial = (serial: number): string | null =>
  serial >= serials.least && serial <= serials.most
    ? new Date(serials.origin + Math.floor(serial) * dayLength).toISOString().slice(0, 10)
    : null;

function readYearFirst(text: string): string | null {
  const roc = /^民国\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(text);
  if (roc) return day(Number(roc[1]) + minguo, Number(roc[2]), Number(roc[3]));
  const bare = /^(1\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (bare) return day(Number(bare[1]) + minguo, Number(bare[2]), Number(bare[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6}|[t ].*)?$/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const whole =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*(?:日|号)?(?:[t\s,(].*)?|\s*月)?$/.exec(text);
  return whole ? day(Number(whole[1]), Number(whole[2]), Number(whole[3] ?? 1)) : null;
}

function readMonthName(text: string): string | null {
  const match =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]*(?:de\s+)?([a-z]{3,10})\.?[\s,-]*(?:de\s+)?(\d{4})\b/.exec(text) ??
    /^([a-z]{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/.exec(text);
  if (!match) return null;
  const [, first = '', second = '', year] = match;
  const [number, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const month = months.findIndex((names) => names.some((beginning) => name.startsWith(beginning)));
  return month === -1 ? null : day(Number(year), month + 1, Number(number));
}

function readYearLast(text: string, order: DayOrder): string | null {
  const match = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[t\s,].*)?$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const known = match[2] === '.' ? 'day-first' : (orderOf(first, second) ?? order);
  if (known === null && first !== second) return null;
  return known === 'month-first' ? day(year, first, second) : day(year, second, first);
}

/** What the numbers themselves say about their order. */
const orderOf = (first: number, second: number): DayOrder =>
  first > 12 ? 'day-first' : second > 12 ? 'month-first' : null;

/** Which order the dates of a column have, where all that tell it agree. */
export function dayOrderOf(cells: Iterable<unknown>): DayOrder {
  const orders = new Set<DayOrder>();
  for (const cell of cells) {
    const match = typeof cell === 'string' ? /^\s*(\d{1,2})([-/])(\d{1,2})\2\d{4}/.exec(cell) : null;
    if (match) orders.add(orderOf(Number(match[1]), Number(match[3])));
  }
  orders.delete(null);
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

function day(year: number, month: number, date: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
