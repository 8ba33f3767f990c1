import { recordsAbout } from './audit-page';
import { type AuditContext, type AuditRow, auditTrail } from './audit-trail';
import { type CounterCommand, counterCommand, isLastWord } from './counter-command';
import type { LedgerRecord } from './event';
import type { LedgerState } from './ledger-state';
import { canHaveCounter } from './reversible-events';

/** What one deed of a device did, and the commands that put it back, in the order in which to give them. */
export interface UndoableDeed {
  readonly rows: readonly AuditRow[];
  readonly counters: readonly CounterCommand[];
}

interface UndoQuestion extends AuditContext {
  /** Names of this device. */
  readonly ownDevices: ReadonlySet<string>;
  /** Events that are undone already, and those that did it. */
  readonly spent: ReadonlySet<string>;
  readonly reason: string;
}

/**
 * The last deed of this device that events can put back exactly and that nobody has built on since. The
 * events of one command bear one time: they are taken back together or not at all, so that of a decision
 * on two claims never only the half is undone.
 * @param records the whole ledger, oldest first
 */
export function lastUndoable(records: readonly LedgerRecord[], question: UndoQuestion): UndoableDeed | null {
  const { ownDevices, spent, reason, ledger } = question;
  const own = records.filter(({ event }) => ownDevices.has(event.actor.device));
  for (let end = own.length; end > 0; ) {
    const start = startOfDeed(own, end);
    const deed = own.slice(start, end);
    end = start;
    if (!deed.every(({ event }) => canHaveCounter(event.type) && !spent.has(event.id))) continue;
    const rows = rowsOfDeed(deed, records, question);
    const counters = countersOf(rows, ledger, reason);
    if (counters) return { rows, counters };
  }
  return null;
}

/** The rows of some events, oldest first. */
export function rowsOfDeed(
  deed: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
  context: AuditContext,
): readonly AuditRow[] {
  const ids = new Set(deed.map(({ event }) => event.id));
  return auditTrail(recordsAbout(deed, records), context).filter(({ id }) => ids.has(id));
}

function startOfDeed(own: readonly LedgerRecord[], end: number): number {
  const at = own[end - 1]?.event.at;
  let start = end - 1;
  while (start > 0 && own[start - 1]?.event.at === at) start -= 1;
  return start;
}

/** Last first; null where one of them cannot be put back. */
export function countersOf(
  deed: readonly AuditRow[],
  ledger: LedgerState,
  reason: string,
): readonly CounterCommand[] | null {
  const counters = deed
    .toReversed()
    .map((row) => (isLastWord(row, ledger) ? counterCommand(row, reason) : null));
  return counters.length > 0 && counters.every((counter) => counter !== null) ? counters : null;
}
