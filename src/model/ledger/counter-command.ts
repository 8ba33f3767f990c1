import { isEqual } from '../../lib/is-equal';
import type { AuditRow } from './audit-trail';
import type { AuditField, AuditValueOf } from './audit-vocabulary';
import type { LedgerCommand, WithoutActor } from './command';
import type { ActorRole, Subject } from './event';
import { type LedgerState, subjectKey } from './ledger-state';
import { recordedValue } from './recorded-value';
import { nothingOf, type SeatEdit, type SeatEditField } from './seat-edit';
import type { EditableSettings } from './settings';
import { isToldApart } from './told-apart';

/** A command, and in which capacity it is given. */
export interface CounterCommand {
  readonly role: ActorRole;
  readonly command: WithoutActor<LedgerCommand>;
}

/**
 * The command whose event puts back what an event did; null where there is none that does exactly that: a
 * check cannot be unmade, and an approval is not taken back without a decision.
 * @param reason the sentence that the ledger keeps with it
 */
export function counterCommand(row: AuditRow, reason: string): CounterCommand | null {
  const command = row.ignored ? null : putBack(row, reason);
  return command && { role: row.actor.role, command };
}

function putBack(row: AuditRow, reason: string): CounterCommand['command'] | null {
  const { id } = row.subject;
  switch (row.type) {
    case 'pledge-submitted':
      return { type: 'withdraw', pledgeId: id, reason };
    case 'pledge-withdrawn':
    case 'pledge-refused':
    case 'pledge-ended':
    case 'pledge-lapsed':
      return { type: 'reopen', pledgeId: id, reason };
    case 'pledge-reopened':
      return closeAgain(row, reason);
    case 'seat-condition-changed': {
      const condition = valueBefore(row, 'condition');
      return condition && { type: 'change-condition', seatId: id, condition, reason };
    }
    case 'seat-edited':
      return { type: 'edit-seat', seatId: id, edit: editBefore(row), reason };
    case 'seat-added':
    case 'seat-reopened':
      return { type: 'withdraw-seat', seatId: id, reason };
    case 'seat-withdrawn':
      return { type: 'reopen-seat', seatId: id, reason };
    case 'seat-moved': {
      const position = valueBefore(row, 'position');
      return position && { type: 'move-seat', seatId: id, position, reason };
    }
    case 'seat-merged':
      return { type: 'split-seat', seatId: id, reason };
    case 'seat-split': {
      const into = valueBefore(row, 'merged-into');
      return into === null ? null : { type: 'merge-seat', seatId: id, into, reason };
    }
    case 'seat-told-apart': {
      const other = otherOf(row);
      return other === null
        ? null
        : { type: 'tell-apart', seatId: id, other, apart: !isApartIn(row), reason };
    }
    case 'seat-surveyed':
      return { type: 'settle-survey', surveyId: row.id, verdict: 'declined', reason };
    case 'survey-settled': {
      const verdict = valueBefore(row, 'survey-verdict');
      const surveyId = surveyOf(row);
      // Who took a survey of their own back makes it anew: only the office puts one on the desk again.
      if (!verdict || !surveyId || row.actor.role !== 'office') return null;
      return { type: 'settle-survey', surveyId, verdict, reason };
    }
    case 'seat-exclusivity-set':
      return {
        type: 'set-exclusivity',
        seatId: id,
        exclusive: valueBefore(row, 'exclusive') ?? true,
        reason,
      };
    case 'offer-made':
    case 'offer-reopened':
      return { type: 'withdraw-offer', offerId: id, reason };
    case 'offer-withdrawn':
      return { type: 'reopen-offer', offerId: id, reason };
    case 'comment-given':
    case 'comment-withdrawn':
      return commentBefore(row);
    case 'settings-changed':
      return { type: 'change-settings', settings: settingsBefore(row), reason };
    default:
      return null;
  }
}

/** What a field held before the event; null too where the event left it alone. */
function valueBefore<Field extends AuditField>(row: AuditRow, field: Field): AuditValueOf<Field> {
  const change = row.changes.find((one) => one.field === field);
  return (change?.before ?? null) as AuditValueOf<Field>;
}

function closeAgain(row: AuditRow, reason: string): CounterCommand['command'] | null {
  const pledgeId = row.subject.id;
  switch (valueBefore(row, 'pledge-state')) {
    case 'withdrawn':
      return { type: 'withdraw', pledgeId, reason };
    case 'refused':
      return { type: 'refuse', pledgeId, alternative: null, reason };
    case 'ended':
      return { type: 'end', pledgeId, reason };
    case 'lapsed':
      return { type: 'lapse', pledgeId, reason };
    default:
      return null;
  }
}

const editBefore = ({ changes }: AuditRow): SeatEdit =>
  Object.fromEntries(
    changes.map(({ field, before }) => [field, before ?? nothingOf(field as SeatEditField)]),
  );

const surveyOf = ({ changes }: AuditRow): string | null => {
  const change = changes.find(({ field }) => field === 'survey');
  return change?.field === 'survey' ? change.after : null;
};

/** The seat that a row is about beside its own, and whether the two are apart after it. */
const otherOf = (row: AuditRow): string | null =>
  row.changes.flatMap((change) =>
    change.field === 'apart-from' ? [change.after ?? change.before] : [],
  )[0] ?? null;
const isApartIn = ({ changes }: AuditRow): boolean =>
  changes.some(({ field, after }) => field === 'apart-from' && after !== null);

const settingsBefore = ({ changes }: AuditRow): Partial<EditableSettings> =>
  Object.fromEntries(changes.map(({ field, before }) => [field, before]));

function commentBefore(row: AuditRow): CounterCommand['command'] | null {
  const subject = commented(row.subject);
  const stance = valueBefore(row, 'stance');
  if (!subject) return null;
  const kept = row.changes.some(({ field }) => field === 'opinion')
    ? valueBefore(row, 'opinion')
    : row.reason;
  return stance ? { type: 'comment', subject, stance, reason: kept } : { type: 'withdraw-comment', subject };
}

const commented = ({ kind, id }: Subject) => (kind === 'pledge' || kind === 'offer' ? { kind, id } : null);

/**
 * Whether what an event did still stands, so that putting it back takes nothing from anyone who acted
 * since.
 */
export function isLastWord(row: AuditRow, ledger: LedgerState): boolean {
  const { subject } = row;
  switch (subject.kind) {
    case 'seat': {
      const record = ledger.seats.get(subject.id);
      return (
        isLastVerdict(row, ledger) &&
        (row.type !== 'seat-told-apart' ||
          isToldApart(ledger, subject.id, otherOf(row) ?? '') === isApartIn(row)) &&
        row.changes.every(({ field, after }) => {
          const now = record && recordedValue(record, field);
          return isOnlyTold(field) || isEqual(now, after) || (isVerdict(row) && (now ?? null) === null);
        })
      );
    }
    case 'pack':
      return row.changes.every(({ field, after }) => Reflect.get(ledger.settings, field) === after);
    case 'pledge':
    case 'offer':
      return isComment(row) ? isLastComment(row, ledger) : isLastStep(row, ledger);
    default:
      return false;
  }
}

/**
 * What an event of a seat tells without taking anything's place, a verdict, which is the survey's, and how it
 * stands to another seat, which is asked by the pair.
 */
const onlyTold: ReadonlySet<AuditField> = new Set([
  'apart-from',
  'survey',
  'survey-result',
  'survey-seen',
  'survey-verdict',
  'day',
  'accuracy',
  'note',
]);
const isOnlyTold = (field: AuditField): boolean => onlyTold.has(field);

/** A survey that no longer counts leaves fields of which the ledger says nothing again. */
const isVerdict = ({ type }: AuditRow) => type === 'survey-settled';

function isLastVerdict(row: AuditRow, { surveys }: LedgerState): boolean {
  if (row.type !== 'seat-surveyed' && row.type !== 'survey-settled') return true;
  const verdict = row.changes.find(({ field }) => field === 'survey-verdict')?.after;
  return surveys.get(row.type === 'seat-surveyed' ? row.id : (surveyOf(row) ?? ''))?.verdict === verdict;
}

const isComment = ({ type }: AuditRow) => type === 'comment-given' || type === 'comment-withdrawn';

function isLastComment({ subject, actor, id, type }: AuditRow, ledger: LedgerState): boolean {
  const word = ledger.comments.get(subjectKey(subject))?.find(({ device }) => device === actor.device);
  return type === 'comment-given' ? word?.eventId === id : !word;
}

function isLastStep({ subject, id, type }: AuditRow, ledger: LedgerState): boolean {
  if (subject.kind === 'pledge') return ledger.pledges.get(subject.id)?.steps.at(-1)?.eventId === id;
  const state = ledger.offers.get(subject.id)?.state;
  return type === 'offer-withdrawn' ? state === 'withdrawn' : state === 'open';
}
