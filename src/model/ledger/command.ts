import type { Position } from '../../lib/units';
import type { Seat } from '../district';
import type { Offer } from '../offer/offer';
import type { Condition } from '../vocabulary';
import type { Actor, EventPayloads, PledgeSubmission, SeatFinding, Successor, Term } from './event';
import type { LedgerState } from './ledger-state';
import type { CareWork, CommentStance, KeeperRequest, ReportProblem } from './pledge-vocabulary';
import type { NewSeat, SeatEdit } from './seat-edit';
import type { EditableSettings } from './settings';
import type { SurveyVerdict } from './survey-vocabulary';

/** All that a decision rests on. */
export interface Register {
  readonly ledger: LedgerState;
  /** Seats of the pack by id, as the pack has them. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** Names of the devices whose keys are the street office's: the pack's, and the ones confirmed here. */
  readonly offices: ReadonlySet<string>;
  /** IANA zone of the district. */
  readonly timeZone: string;
}

interface OnPledge {
  readonly pledgeId: string;
  readonly reason: string | null;
}

/** What someone wants to do, one thing; `decide` answers with events or a reason. Every one is checked for who may. */
type SingleCommand = { readonly actor: Actor } & (
  | { readonly type: 'submit'; readonly submission: PledgeSubmission }
  | {
      readonly type: 'record';
      readonly submission: PledgeSubmission;
      readonly state: 'received' | 'active';
      readonly term: Term | null;
      readonly fromBaseline: boolean;
    }
  | ({
      readonly type:
        | 'receive'
        | 'start-review'
        | 'approve'
        | 'note-payment'
        | 'decline-request'
        | 'end'
        | 'lapse'
        | 'withdraw'
        | 'reopen';
    } & OnPledge)
  | ({ readonly type: 'refuse'; readonly alternative: string | null } & OnPledge)
  | ({ readonly type: 'move'; readonly seatId: string } & OnPledge)
  | ({ readonly type: 'install'; readonly position: Position | null } & OnPledge)
  /** A term that is not given starts today, or where the present one ends, and lasts the years asked for. */
  | ({ readonly type: 'activate' | 'renew'; readonly term: Term | null } & OnPledge)
  | ({ readonly type: 'realise'; readonly offerId: string | null; readonly seatId: string | null } & OnPledge)
  | ({ readonly type: 'hand-over'; readonly successor: Successor } & OnPledge)
  | ({
      readonly type: 'ask';
      readonly request: KeeperRequest;
      readonly successor: Successor | null;
    } & OnPledge)
  /**
   * Decides all claims on one seat or offer at once: `approve` (several only where the seat may be
   * shared), the others refused or moved. Received ones are taken under review on the way.
   */
  | {
      readonly type: 'settle';
      readonly approve: readonly string[];
      readonly refuse: readonly { readonly pledgeId: string; readonly alternative: string | null }[];
      readonly move: readonly { readonly pledgeId: string; readonly seatId: string }[];
      /** Makes the seat one for several keepers first. */
      readonly share: boolean;
      readonly reason: string;
    }
  | {
      readonly type: 'check-seat';
      readonly seatId: string;
      readonly works: readonly CareWork[];
      readonly day: string;
      readonly note: string | null;
    }
  | {
      readonly type: 'report-seat';
      readonly seatId: string;
      readonly problem: ReportProblem;
      readonly note: string | null;
    }
  | { readonly type: 'resolve-report'; readonly reportId: string; readonly reason: string }
  | {
      readonly type: 'change-condition';
      readonly seatId: string;
      readonly condition: Condition;
      readonly reason: string;
    }
  | {
      readonly type: 'edit-seat';
      readonly seatId: string;
      readonly edit: SeatEdit;
      readonly reason: string | null;
    }
  | {
      readonly type: 'add-seat';
      readonly position: Position;
      readonly seat: NewSeat;
      readonly reason: string;
    }
  | { readonly type: 'withdraw-seat' | 'reopen-seat'; readonly seatId: string; readonly reason: string }
  | {
      readonly type: 'move-seat';
      readonly seatId: string;
      readonly position: Position;
      readonly reason: string;
    }
  /** `seatId` was entered twice: from here on `into` stands for it. */
  | { readonly type: 'merge-seat'; readonly seatId: string; readonly into: string; readonly reason: string }
  | { readonly type: 'split-seat'; readonly seatId: string; readonly reason: string }
  /** Somebody has looked: the two that look like one are two. `apart` false takes that back. */
  | {
      readonly type: 'tell-apart';
      readonly seatId: string;
      readonly other: string;
      readonly apart: boolean;
      readonly reason: string;
    }
  | { readonly type: 'survey-seat'; readonly seatId: string; readonly finding: SeatFinding }
  | {
      readonly type: 'settle-survey';
      readonly surveyId: string;
      readonly verdict: SurveyVerdict;
      readonly reason: string | null;
    }
  | {
      readonly type: 'set-exclusivity';
      readonly seatId: string;
      readonly exclusive: boolean;
      readonly reason: string;
    }
  | { readonly type: 'make-offers'; readonly offers: readonly Offer[] }
  | { readonly type: 'withdraw-offer' | 'reopen-offer'; readonly offerId: string; readonly reason: string }
  | {
      readonly type: 'comment';
      readonly subject: { readonly kind: 'pledge' | 'offer'; readonly id: string };
      readonly stance: CommentStance;
      readonly reason: string | null;
    }
  | {
      readonly type: 'withdraw-comment';
      readonly subject: { readonly kind: 'pledge' | 'offer'; readonly id: string };
    }
  | { readonly type: 'import-baseline'; readonly baseline: EventPayloads['baseline-imported'] }
  | {
      readonly type: 'change-settings';
      readonly settings: Partial<EditableSettings>;
      readonly reason: string;
    }
);

/** A command without who gives it. */
export type WithoutActor<Command> = Command extends unknown ? Omit<Command, 'actor'> : never;

/** One of several commands that are given as one. */
export type StepCommand = WithoutActor<SingleCommand>;

/** `together`: each on what the ones before have made of the ledger, all of them or none. */
export type LedgerCommand =
  | SingleCommand
  | { readonly type: 'together'; readonly actor: Actor; readonly steps: readonly StepCommand[] };

/** One kind of command, also where several share their members. */
export type CommandOf<Type extends LedgerCommand['type']> = LedgerCommand & { readonly type: Type };
