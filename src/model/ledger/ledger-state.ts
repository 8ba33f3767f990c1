import type { Actor, PledgeSubmission } from './event';
import type { PledgeState } from './pledge-vocabulary';

/** One step in a pledge's life. */
export interface PledgeStep {
  readonly eventId: string;
  readonly at: number;
  readonly actor: Actor;
  readonly state: PledgeState;
  readonly reason: string | null;
}

export interface Pledge {
  /** Id of the event that submitted it. */
  readonly id: string;
  readonly submission: PledgeSubmission;
  readonly state: PledgeState;
  /** Device that submitted it: only the applicant may withdraw it. */
  readonly device: string;
  readonly submittedAt: number;
  /** In order of the events' ids. */
  readonly steps: readonly PledgeStep[];
}

/** Why an event did not change anything; it stays in the ledger. */
export type IgnoreReason = 'unknown-type' | 'unknown-subject' | 'not-allowed-in-state' | 'not-the-applicant';

export interface IgnoredEvent {
  readonly id: string;
  readonly why: IgnoreReason;
}

/** What the set of events amounts to. */
export interface LedgerState {
  /** By pledge id, in order of submission. */
  readonly pledges: ReadonlyMap<string, Pledge>;
  /** Pledges by the seat that they ask for, in order of submission; two for one seat are both here. */
  readonly pledgesBySeat: ReadonlyMap<string, readonly Pledge[]>;
  readonly ignored: readonly IgnoredEvent[];
  /** Greatest event id seen, of unknown events too: the next id is greater. */
  readonly lastId: string | null;
}

export const emptyLedger: LedgerState = {
  pledges: new Map(),
  pledgesBySeat: new Map(),
  ignored: [],
  lastId: null,
};
