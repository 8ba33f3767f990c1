import type { CalendarDays } from '../../../actions/download-calendar';
import { formatDay } from '../../../i18n/format';
import { t } from '../../../i18n/translate';
import type { Due, DueKind } from '../../../model/adoption/pledge-dues';

/** Days before each in which to be reminded: what takes time to prepare comes earlier. Source: own proposal. */
const remindDays: Readonly<Record<DueKind, number>> = {
  acknowledge: 0,
  review: 0,
  'comment-ends': 3,
  pay: 7,
  install: 1,
  activate: 1,
  renew: 30,
  'grace-ends': 7,
  'answer-request': 0,
};

interface CalendarSubject {
  readonly pledgeId: string;
  readonly title: string;
  /** The day on the district's calendar. */
  readonly today: string;
  /** Page of the seat; null = it has no public address. */
  readonly address: string | null;
}

/** What is due as days of a calendar: each last day, and the first day on which a renewal may be asked for. */
export function calendarDays(dues: readonly Due[], subject: CalendarSubject): CalendarDays {
  return dues.flatMap((due) => {
    const last = entry(due.kind, due.day, remindDays[due.kind], subject);
    const opens = due.kind === 'renew' && due.from > subject.today;
    return opens ? [entry('renew-opens', due.from, 0, subject), last] : [last];
  });
}

function entry(
  kind: DueKind | 'renew-opens',
  day: string,
  remind: number,
  { pledgeId, title, today, address }: CalendarSubject,
): CalendarDays[number] {
  return {
    uid: `${pledgeId}.${kind}@zuozuo`,
    day,
    summary: t('adopt.mine.calendar.summary', { due: t(`adopt.mine.due.${kind}`), what: title }),
    description: t('adopt.mine.calendar.text', { day: formatDay(today) }),
    url: address,
    remindDays: remind,
  };
}
