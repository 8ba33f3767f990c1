import type { LedgerCommand } from '../ledger/command';
import type { Successor, Term } from '../ledger/event';
import type { PledgeCommandName } from '../ledger/pledge-vocabulary';

/** What the office can do with one pledge, in the order in which a pledge goes through it. */
export const officeCommands = [
  'receive',
  'start-review',
  'approve',
  'note-payment',
  'install',
  'activate',
  'realise',
  'renew',
  'hand-over',
  'decline-request',
  'move',
  'refuse',
  'end',
  'lapse',
  'reopen',
] as const satisfies readonly PledgeCommandName[];
export type OfficeCommand = (typeof officeCommands)[number];

/** A command before it is known who gives it. */
export type CommandContent = LedgerCommand extends infer Command
  ? Command extends LedgerCommand
    ? Omit<Command, 'actor'>
    : never
  : never;

/** What a decision is made of beside the pledge; each command takes what it needs. */
export interface DecisionDetails {
  readonly reason: string | null;
  /** null = the one that the settings give. */
  readonly term: Term | null;
  /** Seat that is proposed with a refusal, moved to, or made of a proposal; null = none. */
  readonly seatId: string | null;
  readonly offerId: string | null;
  /** null = nobody is named yet. */
  readonly successor: Successor | null;
}

export const noDetails: DecisionDetails = {
  reason: null,
  term: null,
  seatId: null,
  offerId: null,
  successor: null,
};

/** The command of one decision; null = it lacks a seat or a successor that it cannot do without. */
export function makeDecision(
  command: OfficeCommand,
  pledgeId: string,
  { reason, term, seatId, offerId, successor }: DecisionDetails,
): CommandContent | null {
  const base = { pledgeId, reason };
  switch (command) {
    case 'receive':
    case 'start-review':
    case 'approve':
    case 'note-payment':
    case 'decline-request':
    case 'end':
    case 'lapse':
    case 'reopen':
      return { type: command, ...base };
    case 'refuse':
      return { type: command, ...base, alternative: seatId };
    case 'move':
      return seatId === null ? null : { type: command, ...base, seatId };
    case 'install':
      return { type: command, ...base, position: null };
    case 'activate':
    case 'renew':
      return { type: command, ...base, term };
    case 'realise':
      return { type: command, ...base, offerId, seatId };
    case 'hand-over':
      return successor && { type: command, ...base, successor };
  }
}
