import { isEqual } from '../../lib/is-equal';
import type { AuditRow } from './audit-trail';
import type { AuditField, AuditValueOf } from './audit-vocabulary';
import type { LedgerCommand } from './command';
import type { ActorRole, SeatEdit, Subject } from './event';
import { type LedgerState, subjectKey } from './ledger-state';
import type { EditableSettings } from './settings';

type WithoutActor<Command> = Command extends unknown ? Omit<Command, 'actor'> : never;

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
  Object.fromEntries(changes.map(({ field, before }) => [field, before ?? valueOfNothing(field)]));

/** How an edit says that a value is not known. */
const valueOfNothing = (field: AuditField) =>
  field === 'openingHours' || field === 'material' || field === 'story' ? null : 'unknown';

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
      return row.changes.every(({ field, after }) =>
        field === 'condition' || field === 'exclusive'
          ? record?.[field] === after
          : isEqual(Reflect.get(record?.edit ?? {}, field), after),
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
