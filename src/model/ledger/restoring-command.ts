import { isEqual } from '../../lib/is-equal';
import type { AuditRow } from './audit-trail';
import type { AuditField } from './audit-vocabulary';
import { type CounterCommand, counterCommand, isLastWord } from './counter-command';
import type { LedgerState } from './ledger-state';
import { recordedValue } from './recorded-value';

/** Who looks at the record. */
interface Restorer {
  readonly isOffice: boolean;
  /** The row is of this device. */
  readonly isOwn: boolean;
}

/** The events that the office may put back whoever acted. */
const ofTheOffice: ReadonlySet<string> = new Set([
  'pledge-refused',
  'pledge-ended',
  'pledge-lapsed',
  'seat-condition-changed',
  'seat-edited',
  'seat-exclusivity-set',
  'seat-added',
  'seat-withdrawn',
  'seat-reopened',
  'seat-moved',
  'seat-merged',
  'seat-split',
  'seat-told-apart',
  'seat-surveyed',
  'survey-settled',
  'offer-withdrawn',
  'settings-changed',
]);

/** The events of a seat that are put back only while they are the last word. */
const byLastWord: ReadonlySet<string> = new Set([
  'seat-added',
  'seat-withdrawn',
  'seat-reopened',
  'seat-merged',
  'seat-split',
  'seat-told-apart',
  'seat-surveyed',
  'survey-settled',
]);

/** The events that a device may put back itself. */
const ofTheDevice: ReadonlySet<string> = new Set(['pledge-withdrawn']);

/**
 * Whether what was before a row can be put back from the record: a closed pledge or a withdrawn offer
 * opened again while that is the last step, and a seat's condition or details, or a rule, whenever they
 * are other than they were then.
 */
export function canRestore(row: AuditRow, ledger: LedgerState, { isOffice, isOwn }: Restorer): boolean {
  const mayAct = (isOffice && ofTheOffice.has(row.type)) || (isOwn && ofTheDevice.has(row.type));
  if (!mayAct || row.ignored) return false;
  if (row.subject.kind === 'pledge' || row.subject.kind === 'offer' || byLastWord.has(row.type))
    return isLastWord(row, ledger) && counterCommand(row, '') !== null;
  return (
    row.changes.length > 0 &&
    row.changes.some(({ field, before }) => {
      const now = valueNow(row, field, ledger);
      return now !== undefined && !isEqual(now, before);
    })
  );
}

function valueNow({ subject }: AuditRow, field: AuditField, ledger: LedgerState): unknown {
  if (subject.kind === 'pack') return Reflect.get(ledger.settings, field);
  const record = ledger.seats.get(subject.id);
  return record && recordedValue(record, field);
}

/** The command that puts it back, in the capacity in which this device may. */
export function restoringCommand(
  row: AuditRow,
  reason: string,
  { isOffice }: Restorer,
): CounterCommand | null {
  const counter = counterCommand(row, reason);
  if (!counter || !isOffice || !ofTheOffice.has(row.type)) return counter;
  return { ...counter, role: 'office' };
}
