import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import { type Due, type DueKind, pledgeDues } from '../../../model/adoption/pledge-dues';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { district } from '../../../state/district';
import { ledger, today } from '../../../state/ledger';

/** What is due on a pledge today, the earliest day first. */
export const duesOf = (pledge: Pledge): readonly Due[] =>
  pledgeDues(pledge, ledger.value.settings, today.value, district.value?.info.timezone ?? 'UTC');

/** Whose turn it is, and for what. */
export const dueText = ({ kind }: Due): string => t(`adopt.mine.due.${kind}`);

/** Days that end something, rather than by which somebody does something. */
const lastDays: ReadonlySet<DueKind> = new Set(['renew', 'grace-ends', 'comment-ends']);

/** Until when, or that the day has passed. */
export function dueDayText({ kind, day, overdue }: Due): string {
  if (overdue) return t('adopt.mine.due.over', { day: formatDay(day) });
  return lastDays.has(kind) ? formatDay(day) : t('adopt.mine.due.by', { day: formatDay(day) });
}

/** The present keeper decides first, and until when; null = that time is not now. */
export function firstRefusalText(dues: readonly Due[], todayIs: string): string | null {
  const renewal = dues.find(({ kind }) => kind === 'renew');
  if (!renewal || renewal.from > todayIs) return null;
  const grace = dues.find(({ kind }) => kind === 'grace-ends');
  return renewal.overdue
    ? t('adopt.mine.first-refusal.grace', { day: formatDay(grace?.day ?? renewal.day) })
    : t('adopt.mine.first-refusal', { from: formatDay(renewal.from), to: formatDay(renewal.day) });
}
