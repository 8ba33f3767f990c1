import type { Result } from '../../src/lib/result';
import type { Seat } from '../../src/model/district';
import type { LedgerCommand, Register } from '../../src/model/ledger/command';
import { decide } from '../../src/model/ledger/decide';
import type { ActorRole, KnownEvent, LedgerEvent, LedgerRecord } from '../../src/model/ledger/event';
import { foldLedger } from '../../src/model/ledger/fold';
import { emptyLedger, type LedgerState } from '../../src/model/ledger/ledger-state';
import { noon, sampleSeat } from './sample-ledger';

/** A command as the face gives it: who acts is added where it happens. */
export type Told<Command = LedgerCommand> = Command extends unknown ? Omit<Command, 'actor'> : never;

/** One device of a world: it decides on what it has seen and takes in what others hand it. */
export interface WorldDevice {
  readonly name: string;
  readonly ledger: LedgerState;
  readonly records: readonly LedgerRecord[];
  readonly register: Register;
  /** Its clock, milliseconds since 1970; may be set. */
  now: number;
  /** Decides, and keeps the events when they are granted. */
  tell(role: ActorRole, command: Told): Result<readonly KnownEvent[]>;
  /** Tells what must be granted; throws the refusal otherwise. Returns the first event's id. */
  must(role: ActorRole, command: Told): string;
  /** The code of the refusal; null = granted, and kept. */
  refusal(role: ActorRole, command: Told): string | null;
  /** Union with records from elsewhere. */
  take(records: Iterable<LedgerRecord>): void;
  /** Back to what it had. */
  restore(records: readonly LedgerRecord[]): void;
}

interface WorldOptions {
  readonly seats?: readonly Seat[];
  /** Names of the street office's devices, which all devices trust. */
  readonly offices?: readonly string[];
  readonly start?: number;
}

/** Devices that give commands and exchange records, with sure authorship and without cryptography. */
export function makeWorld({
  seats = ['s001', 's002', 's003', 's004'].map((id) => sampleSeat(id)),
  offices = ['officedevice0001', 'officedevice0002'],
  start = noon,
}: WorldOptions = {}): { readonly device: (name: string) => WorldDevice } {
  const trusted = new Set(offices);
  const seatsById = new Map(seats.map((seat) => [seat.id, seat]));
  return { device: (name) => makeDevice(name, { seats: seatsById, offices: trusted }, start) };
}

function makeDevice(name: string, world: Pick<Register, 'seats' | 'offices'>, start: number): WorldDevice {
  let ledger = emptyLedger;
  let records: readonly LedgerRecord[] = [];
  const restore = (kept: readonly LedgerRecord[]) => {
    records = kept;
    ledger = foldLedger(records, world.offices);
  };
  const take = (added: Iterable<LedgerRecord>) => restore([...new Set([...records, ...added])]);
  const device: WorldDevice = {
    name,
    now: start,
    get ledger() {
      return ledger;
    },
    get records() {
      return records;
    },
    get register() {
      return { ...world, ledger, timeZone: 'Asia/Shanghai' };
    },
    tell: (role, command) => {
      const actor = { role, device: name };
      const decided = decide(device.register, { ...command, actor } as LedgerCommand, device.now);
      if (decided.ok) take(signedRecords(decided.value));
      return decided;
    },
    must: (role, command) => {
      const decided = device.tell(role, command);
      if (!decided.ok) throw new Error(`${command.type}: ${decided.error.message}`);
      return decided.value[0]?.id ?? '';
    },
    refusal: (role, command) => {
      const decided = device.tell(role, command);
      return decided.ok ? null : decided.error.code;
    },
    take,
    restore,
  };
  return device;
}

/** Events as they come in with good signatures. */
export const signedRecords = (events: Iterable<LedgerEvent>): readonly LedgerRecord[] =>
  [...events].map((event) => ({ event, authorship: 'signed' }));

/** A state as text, with its maps in their order: equal texts are equal states. */
export const textOfLedger = (state: LedgerState): string =>
  JSON.stringify(state, (_name, value: unknown) => (value instanceof Map ? [...value] : value));
