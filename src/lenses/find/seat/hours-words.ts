import type { HoursCheck } from '../../../analysis/opening-hours/check-hours';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { daysBetween } from '../../../model/adoption/district-day';

const dayOf = (minute: string) => minute.slice(0, 'YYYY-MM-DD'.length);
const timeOf = (minute: string) => minute.slice('YYYY-MM-DDT'.length);
const midnight = '00:00';

/** Whether hours are open now, and until when or from when where that can be told, as a person says it. */
export function hoursNowText(check: HoursCheck & { readonly at: string }): string {
  const { state, until } = check;
  if (state === 'unknown') return t('find.card.now.unknown');
  if (state === 'open') return until === null ? openText(check) : openUntilText(check.at, until);
  return until === null ? t('find.card.now.closed.plain') : closedUntilText(check.at, until);
}

const openText = ({ value }: HoursCheck): string =>
  t(value.trim() === '24/7' ? 'find.card.now.open.always' : 'find.card.now.open.plain');

function openUntilText(at: string, until: string): string {
  const time = timeOf(until);
  const days = daysBetween(dayOf(at), dayOf(until));
  // Midnight is the end of today, not the beginning of tomorrow.
  if (days === 0 || (days === 1 && time === midnight))
    return t('find.card.now.open', { time: days === 0 ? time : '24:00' });
  if (days === 1) return t('find.card.now.open.tomorrow', { time });
  return t('find.card.now.open.day', { time, day: formatDay(dayOf(until)) });
}

function closedUntilText(at: string, until: string): string {
  const time = timeOf(until);
  const days = daysBetween(dayOf(at), dayOf(until));
  if (days === 0) return t('find.card.now.closed', { time });
  if (days === 1) return t('find.card.now.closed.tomorrow', { time });
  return t('find.card.now.closed.day', { time, day: formatDay(dayOf(until)) });
}
