import { currentLocale } from './translate';

/** Up to how many days a span is told in days, weeks and months; beyond in years. Two of a unit read better than one. */
const spans = [
  { unit: 'day', days: 1, upTo: 14 },
  { unit: 'week', days: 7, upTo: 60 },
  { unit: 'month', days: 30.44, upTo: 730 },
  { unit: 'year', days: 365.25, upTo: Number.POSITIVE_INFINITY },
] as const;

/** How long ago a day was, in words: "3 months ago". A day to come is today. */
export function formatDaysAgo(days: number): string {
  const past = Math.max(0, days);
  const span = spans.find(({ upTo }) => past < upTo) ?? spans[3];
  const format = new Intl.RelativeTimeFormat(currentLocale(), { numeric: past < 2 ? 'auto' : 'always' });
  return format.format(-Math.floor(past / span.days), span.unit);
}
