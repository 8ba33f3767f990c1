import { currentLocale } from './translate';

/*
 * Numbers, distances and dates for people, in the language on the page. Formatters are cached: making
 * one costs a hundred times more than using it.
 */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = currentLocale() + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(currentLocale(), options);
    numberFormats.set(key, format);
  }
  return format;
}

export const formatNumber = (value: number, maximumFractionDigits = 0): string =>
  numberFormat({ maximumFractionDigits }).format(value);

/** 0.234 → `23 %`; a share that is not quite 0 or 1 is never rounded to it. */
export function formatShare(value: number): string {
  const percent = value * 100;
  if (percent > 0 && percent < 1) return '<\u20091\u202f%';
  if (percent > 99 && percent < 100) return '>\u200999\u202f%';
  return `${formatNumber(percent)}\u202f%`;
}

/** Below a kilometre whole metres, above it tenths of a kilometre. */
export function formatMetres(value: number): string {
  return value < 1000 ? `${formatNumber(value)}\u202fm` : `${formatNumber(value / 1000, 1)}\u202fkm`;
}

/** A pace with at most two decimals: `0.64 m/s`. */
export function formatSpeed(value: number): string {
  return `${formatNumber(value, 2)}\u202fm/s`;
}

/** Square metres as hectares with one decimal. */
export function formatHectares(squareMetres: number): string {
  return `${numberFormat({ minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(squareMetres / 10_000)}\u202fha`;
}

/** `YYYY-MM-DD` in words; the day is the district's, never shifted by the host's zone. */
export function formatDay(day: string): string {
  return new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** An instant as date and time in the given IANA zone. */
export function formatInstant(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  }).format(instant);
}
