import { formatDay, formatNumber } from '../../../i18n/format';
import { localName } from '../../../i18n/local-name';
import { t } from '../../../i18n/translate';
import type { DeskCase, WaitingCase } from '../../../model/desk/desk-case';
import type { PledgeTarget } from '../../../model/ledger/event';
import type { Pledge } from '../../../model/ledger/ledger-state';
import { featuresById } from '../../../state/district';
import { seatTitle } from '../../shared/seat-words';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long something has waited, rounded down to the largest whole unit. */
export function ageText(milliseconds: number): string {
  if (milliseconds < hour) return t('adopt.desk.age.now');
  return milliseconds < day
    ? t('adopt.desk.age.hours', { count: Math.floor(milliseconds / hour) })
    : t('adopt.desk.age.days', { count: Math.floor(milliseconds / day) });
}

/** By how much one came after another: days and hours, or hours and minutes. */
export function gapText(milliseconds: number): string {
  if (milliseconds < minute) return t('adopt.desk.gap.now');
  if (milliseconds < day) {
    return t('adopt.desk.gap.hours', {
      hours: Math.floor(milliseconds / hour),
      minutes: Math.floor((milliseconds % hour) / minute),
    });
  }
  return t('adopt.desk.gap.days', {
    count: Math.floor(milliseconds / day),
    hours: Math.floor((milliseconds % day) / hour),
  });
}

/** What the public reads as the name of who pledges. */
export const publicName = ({ submission: { displayName, organisation } }: Pledge): string =>
  displayName ?? organisation;

/** What tells several claims of a case apart: 甲 乙 丙, A B C. */
export function claimMark(index: number): string {
  return [...t('adopt.desk.marks')][index] ?? formatNumber(index + 1);
}

export function targetText(target: PledgeTarget): string {
  switch (target.kind) {
    case 'seat': {
      const seat = featuresById.value.seat.get(target.seatId);
      return seat ? seatTitle(seat) : target.seatId;
    }
    case 'offer':
      return t('adopt.desk.target.offer');
    case 'point':
      return t('adopt.desk.target.point');
    case 'anywhere':
      return t('adopt.desk.target.anywhere');
  }
}

/** Where a case is: its seat, the street of its offer, or what its pledge says. */
export function casePlace({ seatId, offer, claims }: DeskCase): string {
  if (seatId !== null) return targetText({ kind: 'seat', seatId });
  const street = offer?.offer.streetName;
  if (street) return t('adopt.desk.target.offer-at', { street: localName(street) });
  const target = claims[0]?.pledge.submission.target;
  return target ? targetText(target) : t('common.unknown');
}

/** Who waits: public names only. */
export function caseWho({ claims, report }: DeskCase): string {
  if (report) return t('adopt.desk.report', { problem: t(`adopt.desk.problem.${report.problem}`) });
  return claims.map(({ pledge }) => publicName(pledge)).join(t('common.list.separator'));
}

/** The step that is owed, and by when. */
export function dueText({ due, overdueDays }: WaitingCase): string {
  const step = t(`adopt.desk.step.${due.step}`);
  if (due.day === null) return step;
  return overdueDays > 0
    ? t('adopt.desk.due.over', { step, day: formatDay(due.day) })
    : t('adopt.desk.due', { step, day: formatDay(due.day) });
}
