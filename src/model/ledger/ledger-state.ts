import type { Position } from '../../lib/units';
import type { Offer } from '../offer/offer';
import type { Condition } from '../vocabulary';
import type { Actor, PledgeSubmission, SeatFinding, Subject, Successor, Term } from './event';
import type {
  CareWork,
  CommentStance,
  KeeperRequest,
  OfferState,
  PledgeState,
  ReportProblem,
} from './pledge-vocabulary';
import type { SeatEdit, SeatEditField } from './seat-edit';
import { adoptionSettings, type EditableSettings } from './settings';
import type { SurveyVerdict } from './survey-vocabulary';

/** One step in a pledge's life. */
export interface PledgeStep {
  readonly eventId: string;
  /** Type of the event; several leave the state as it is. */
  readonly type: string;
  readonly at: number;
  readonly actor: Actor;
  /** After the step. */
  readonly state: PledgeState;
  readonly reason: string | null;
}

/** What a keeper has asked for and nobody has answered yet. */
export interface OpenRequest {
  readonly request: KeeperRequest;
  readonly successor: Successor | null;
  readonly at: number;
  readonly reason: string | null;
}

export interface Pledge {
  /** Id of the event that submitted or recorded it. */
  readonly id: string;
  /** As submitted; `target`, `organisation` and `displayName` follow a move and a hand-over. */
  readonly submission: PledgeSubmission;
  readonly state: PledgeState;
  /** Device that may act for it: the applicant's, later the keeper's. */
  readonly device: string;
  readonly submittedAt: number;
  /** When the office received it, by the office's clock: the fair order. null = not yet. */
  readonly receivedAt: number | null;
  /** Id of the event of receipt: what orders two of the same millisecond. */
  readonly receivedId: string | null;
  readonly approvedAt: number | null;
  readonly paidAt: number | null;
  readonly term: Term | null;
  readonly request: OpenRequest | null;
  /** Pledge that held the seat or offer when this one was granted elsewhere; null = not contested. */
  readonly contestedWith: string | null;
  /** Seat that the office proposed with a refusal. */
  readonly alternative: string | null;
  /** Stands for the pack's own keeper of the seat. */
  readonly fromBaseline: boolean;
  /** In order of the events' ids. */
  readonly steps: readonly PledgeStep[];
}

export interface CareEntry {
  readonly eventId: string;
  readonly at: number;
  readonly actor: Actor;
  readonly works: readonly CareWork[];
  readonly day: string;
  readonly note: string | null;
}

/** What the ledger adds to a seat of the pack, or knows of one that the pack has not. */
export interface SeatRecord {
  readonly id: string;
  /** The office entered it here: `edit` and `position` then tell all of it. null = a seat of the pack. */
  readonly added: { readonly at: number; readonly isWithdrawn: boolean } | null;
  /** Where it stands; null = where the pack says. */
  readonly position: Position | null;
  /** Id of the seat that stands for it since it was found to be the same; null = it stands for itself. */
  readonly mergedInto: string | null;
  /** Ids of seats, greater than its own, that look like this one and are others, in order; see `isToldApart`. */
  readonly apartFrom: readonly string[];
  /** null = as the pack says. */
  readonly condition: Condition | null;
  readonly edit: SeatEdit;
  readonly exclusive: boolean;
  /** In order of the events' ids. */
  readonly care: readonly CareEntry[];
  /** Ids of reports, in order. */
  readonly reports: readonly string[];
  /** Ids of surveys, in order. */
  readonly surveys: readonly string[];
}

/** What a survey put in the place of what; absent = nothing was on record there. */
export interface SurveyedField {
  readonly field: SeatEditField | 'condition';
  readonly before?: unknown;
  readonly after: unknown;
}

export interface SeatSurvey extends SeatFinding {
  readonly id: string;
  readonly seatId: string;
  readonly at: number;
  readonly actor: Actor;
  readonly verdict: SurveyVerdict;
  /** When the verdict was given, and why; null = nobody has looked at it yet, or it counted at once. */
  readonly settled: { readonly at: number; readonly reason: string | null } | null;
  /** What it changed while it counts. */
  readonly applied: readonly SurveyedField[];
}

export interface SeatReport {
  readonly id: string;
  readonly seatId: string;
  readonly at: number;
  readonly actor: Actor;
  readonly problem: ReportProblem;
  readonly note: string | null;
  /** null = nobody has dealt with it yet. */
  readonly resolved: { readonly at: number; readonly reason: string | null } | null;
}

export interface OfferRecord {
  readonly offer: Offer;
  readonly state: OfferState;
  readonly madeAt: number;
  /** Why it was withdrawn; null = it was not. */
  readonly withdrawnReason: string | null;
  /** Donations for it that are not closed, in order of submission. */
  readonly pledgeIds: readonly string[];
}

/** The last word of one device about a proposal. No name is in it. */
export interface Comment {
  readonly eventId: string;
  readonly device: string;
  readonly stance: CommentStance;
  readonly reason: string | null;
  readonly at: number;
}

export interface BaselineImport {
  readonly at: number;
  readonly asOf: string;
  readonly sha256: string;
}

/** Why an event did not change anything; it stays in the ledger. */
export const ignoreReasons = [
  'unknown-type',
  'unknown-subject',
  'not-allowed-in-state',
  'not-the-applicant',
  'not-the-keeper',
  'unknown-office',
  'unsigned',
  'forged',
  'double-id',
] as const;
export type IgnoreReason = (typeof ignoreReasons)[number];

export interface IgnoredEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: Subject;
  readonly actor: Actor;
  readonly why: IgnoreReason;
}

/** What the set of events amounts to. Plain data: a snapshot of it can be stored. */
export interface LedgerState {
  /** By pledge id, in order of submission. */
  readonly pledges: ReadonlyMap<string, Pledge>;
  /** Pledges by the seat that they are for, in order of submission; two for one seat are both here. */
  readonly pledgesBySeat: ReadonlyMap<string, readonly Pledge[]>;
  readonly seats: ReadonlyMap<string, SeatRecord>;
  readonly reports: ReadonlyMap<string, SeatReport>;
  readonly surveys: ReadonlyMap<string, SeatSurvey>;
  readonly offers: ReadonlyMap<string, OfferRecord>;
  /** By `subjectKey`; of each device its last word, in order of the events' ids. */
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  readonly settings: EditableSettings;
  /** Oldest first. */
  readonly baselines: readonly BaselineImport[];
  readonly ignored: readonly IgnoredEvent[];
  /** Greatest event id seen, of unknown events too: the next id is greater. */
  readonly lastId: string | null;
}

export const emptyLedger: LedgerState = {
  pledges: new Map(),
  pledgesBySeat: new Map(),
  seats: new Map(),
  reports: new Map(),
  surveys: new Map(),
  offers: new Map(),
  comments: new Map(),
  settings: adoptionSettings,
  baselines: [],
  ignored: [],
  lastId: null,
};

export const subjectKey = ({ kind, id }: Subject): string => `${kind} ${id}`;
