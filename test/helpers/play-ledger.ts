import { expect } from 'vitest';
import type { AppError } from '../../src/lib/app-error';
import type { Seat } from '../../src/model/district';
import { type AuditRow, auditTrail } from '../../src/model/ledger/audit-trail';
import type { LedgerCommand, Register } from '../../src/model/ledger/command';
import { decide } from '../../src/model/ledger/decide';
import type { Actor, KnownEvent, LedgerRecord } from '../../src/model/ledger/event';
import { foldLedger } from '../../src/model/ledger/fold';
import { emptyLedger, type LedgerState } from '../../src/model/ledger/ledger-state';

type WithoutActor<Command> = Command extends unknown ? Omit<Command, 'actor'> : never;

/** A ledger that is played command by command; every command happens a minute after the one before. */
export interface LedgerPlay {
  readonly ledger: LedgerState;
  readonly register: Register;
  readonly records: readonly LedgerRecord[];
  /** The whole record, oldest first. */
  readonly rows: readonly AuditRow[];
  /** Gives a command that must be taken. */
  give(actor: Actor, command: WithoutActor<LedgerCommand>): readonly KnownEvent[];
  /** Why a command is not taken. */
  refusal(actor: Actor, command: WithoutActor<LedgerCommand>): AppError | null;
  /** Takes in records from elsewhere. */
  take(...records: readonly LedgerRecord[]): void;
}

const minute = 60_000;

export function playLedger(
  seats: readonly Seat[],
  { start, office }: { readonly start: number; readonly office: Actor },
): LedgerPlay {
  const offices = new Set([office.device]);
  const seatsById = new Map(seats.map((seat) => [seat.id, seat]));
  let records: readonly LedgerRecord[] = [];
  let ledger: LedgerState = emptyLedger;
  let now = start;
  const register = (): Register => ({ ledger, seats: seatsById, offices, timeZone: 'Asia/Shanghai' });
  const take = (added: readonly LedgerRecord[]) => {
    records = [...records, ...added];
    ledger = foldLedger(records, offices);
  };
  const ask = (actor: Actor, command: WithoutActor<LedgerCommand>) =>
    decide(register(), { ...command, actor } as LedgerCommand, now);
  return {
    get ledger() {
      return ledger;
    },
    get register() {
      return register();
    },
    get records() {
      return records;
    },
    get rows() {
      return auditTrail(records, { ledger, seats: seatsById });
    },
    give: (actor, command) => {
      now += minute;
      const decided = ask(actor, command);
      expect(decided.ok ? null : decided.error).toBeNull();
      const events = decided.ok ? decided.value : [];
      take(events.map((event) => ({ event, authorship: 'signed' })));
      return events;
    },
    refusal: (actor, command) => {
      const decided = ask(actor, command);
      return decided.ok ? null : decided.error;
    },
    take: (...added) => take(added),
  };
}
