import type { Position } from '../../lib/units';
import type { Offer } from '../offer/offer';
import type { Condition, Knowledge, SeatAttribute } from '../vocabulary';
import type { CareWork, CommentStance, KeeperRequest, PledgeTrack, ReportProblem } from './pledge-vocabulary';
import type { NewSeat, SeatEdit } from './seat-edit';
import type { EditableSettings } from './settings';
import type { SurveyResult, SurveyVerdict } from './survey-vocabulary';

/** What an event is about. `grid` is for the micro-grids' own matters, `pack` for what concerns all. */
export const subjectKinds = ['pledge', 'seat', 'offer', 'report', 'grid', 'pack'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** In which capacity someone acted, and on which device. */
export const actorRoles = ['applicant', 'keeper', 'citizen', 'office'] as const;
export type ActorRole = (typeof actorRoles)[number];

export interface Actor {
  readonly role: ActorRole;
  /**
   * Name of the device, `[0-9a-z]{16}`: derived from its public key (`deviceOfKey`), so that only the
   * holder of the key can act under it.
   */
  readonly device: string;
}

/** What a pledge is for. `point` is a place for a seat that is not there yet, or the door of a shop. */
export type PledgeTarget =
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'offer'; readonly offerId: string; readonly position: Position }
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'anywhere' };

export const homeKinds = ['building', 'organisation'] as const;

export interface PledgeHome {
  readonly kind: (typeof homeKinds)[number];
  readonly id: string;
}

/** An image beside the ledger, found by the SHA-256 of its bytes (hex). */
export interface ImageRef {
  readonly sha256: string;
  readonly type: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly bytes: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it; absent or null = not said. */
  readonly alt?: string | null;
}

/** One's own seats that are opened to everyone. */
export interface SharedSeats {
  readonly places: number;
  /** OSM `opening_hours` in the district's wall-clock time; null = not said. */
  readonly openingHours: string | null;
}

/** The public part of a pledge. A contact is never in it: contacts have a store of their own. */
export interface PledgeSubmission {
  readonly track: PledgeTrack;
  readonly target: PledgeTarget;
  /** Who pledges, as they name themselves. */
  readonly organisation: string;
  /** What the public reads instead of the organisation; null = the organisation's name. */
  readonly displayName: string | null;
  /** Why this seat or place; of a design: what it is. */
  readonly message: string | null;
  /** The building or shop for which it was made, by its id in the pack; null = none. */
  readonly home: PledgeHome | null;
  /** Term asked for, in years. */
  readonly termYears: number;
  /** Who looks after it, and how often. Absent in pledges of the first version. */
  readonly care?: string | null;
  /** Names on the plaque, in order. */
  readonly plaque?: readonly string[];
  /** Ids of other seats that the applicant would take instead. */
  readonly alternatives?: readonly string[];
  /** Of the track `design`. */
  readonly images?: readonly ImageRef[];
  /** Of the track `share`. */
  readonly shared?: SharedSeats;
}

/** First and last day, `YYYY-MM-DD` on the district's calendar. */
export interface Term {
  readonly start: string;
  readonly end: string;
}

/** Whom a seat is handed over to. */
export interface Successor {
  readonly organisation: string;
  readonly displayName: string | null;
  /** Device that may act as the keeper from then on; null = the one that does now. */
  readonly device: string | null;
}

/** What somebody found who stood before a seat. */
export interface SeatFinding {
  readonly result: SurveyResult;
  /** On the district's calendar, `YYYY-MM-DD`. */
  readonly day: string;
  /** Of the surveyor's position, metres; null = it was not asked for or not to be had. */
  readonly accuracy: number | null;
  /** Where the surveyor stood, rounded; null = not said. */
  readonly position: Position | null;
  /** What was looked at besides; what was not is absent. */
  readonly attributes: Readonly<Partial<Record<SeatAttribute, Knowledge>>>;
  readonly note: string | null;
}

/** One line of the append-only ledger. Nothing in it is ever changed or deleted. */
interface EventOf<Type extends string, Payload> {
  /** Unique and sortable by time: see `event-id.ts`. */
  readonly id: string;
  /** The device's clock when it happened, milliseconds since 1970. Never decides an order. */
  readonly at: number;
  readonly actor: Actor;
  readonly type: Type;
  readonly subject: Subject;
  readonly payload: Payload;
  readonly reason?: string;
  /** Public key that signed it: the raw P-256 point, base64url. Absent before signatures came in. */
  readonly key?: string;
  /** ECDSA P-256 with SHA-256 over the canonical text of all other members, base64url (64 bytes, r and s). */
  readonly signature?: string;
}

type Nothing = Readonly<Record<string, never>>;

/** The payload of every event type that the fold knows. `pledge-submitted`'s subject is the event itself. */
export interface EventPayloads {
  readonly 'pledge-submitted': PledgeSubmission;
  /** The office enters what came on paper, or takes on an adoption of the pack's baseline, running term and all. */
  readonly 'pledge-recorded': {
    readonly submission: PledgeSubmission;
    readonly state: 'received' | 'active';
    readonly term: Term | null;
    /** It replaces the pack's own keeper of this seat. */
    readonly fromBaseline: boolean;
  };
  readonly 'pledge-received': Nothing;
  readonly 'pledge-review-started': Nothing;
  readonly 'pledge-approved': Nothing;
  /** `alternative`: a seat that the office proposes instead. */
  readonly 'pledge-refused': { readonly alternative: string | null };
  readonly 'pledge-moved': { readonly seatId: string };
  readonly 'pledge-payment-noted': Nothing;
  readonly 'pledge-installed': { readonly position: Position | null };
  readonly 'pledge-activated': { readonly term: Term };
  readonly 'pledge-realised': { readonly offerId: string | null; readonly seatId: string | null };
  readonly 'pledge-renewed': { readonly term: Term };
  readonly 'pledge-handed-over': Successor;
  readonly 'pledge-request-made': {
    readonly request: KeeperRequest;
    readonly successor: Successor | null;
  };
  readonly 'pledge-request-declined': Nothing;
  readonly 'pledge-ended': Nothing;
  readonly 'pledge-lapsed': Nothing;
  readonly 'pledge-withdrawn': Nothing;
  readonly 'pledge-reopened': Nothing;
  /** Care log. `day` is on the district's calendar. */
  readonly 'seat-checked': {
    readonly works: readonly CareWork[];
    readonly day: string;
    readonly note: string | null;
  };
  /** The report's id is the event's. */
  readonly 'seat-reported': { readonly problem: ReportProblem; readonly note: string | null };
  readonly 'seat-condition-changed': { readonly condition: Condition };
  readonly 'seat-edited': { readonly edit: SeatEdit };
  /** A seat that the pack has not. Its id is the event's. */
  readonly 'seat-added': { readonly position: Position; readonly seat: NewSeat };
  /** Takes the entry of an added seat back: it was never there. A seat that has gone is another matter. */
  readonly 'seat-withdrawn': Nothing;
  readonly 'seat-reopened': Nothing;
  readonly 'seat-moved': { readonly position: Position };
  /** The subject is the same seat as `into`, entered twice. It keeps its id and all that hangs on it. */
  readonly 'seat-merged': { readonly into: string };
  readonly 'seat-split': Nothing;
  /** The subject and `other`, whose id is greater, look like one and are two; false takes that back. */
  readonly 'seat-told-apart': { readonly other: string; readonly apart: boolean };
  /** The survey's id is the event's. The office's own counts at once. */
  readonly 'seat-surveyed': SeatFinding;
  /** `waiting` puts it back on the desk. */
  readonly 'survey-settled': { readonly survey: string; readonly verdict: SurveyVerdict };
  /** false = several keepers may share it. */
  readonly 'seat-exclusivity-set': { readonly exclusive: boolean };
  readonly 'report-resolved': Nothing;
  readonly 'offer-made': { readonly offer: Offer };
  readonly 'offer-withdrawn': Nothing;
  readonly 'offer-reopened': Nothing;
  /** About a pledge (a proposed site or a design) or an offer. One device counts once: its last word. */
  readonly 'comment-given': { readonly stance: CommentStance };
  readonly 'comment-withdrawn': Nothing;
  readonly 'baseline-imported': {
    readonly asOf: string;
    /** SHA-256 of the seats file, hex. */
    readonly sha256: string;
    readonly counts: Readonly<Record<'new' | 'changed' | 'missing' | 'missing-with-keeper', number>>;
  };
  readonly 'settings-changed': { readonly settings: Partial<EditableSettings> };
}

export type KnownEventType = keyof EventPayloads;
export type KnownEvent = { [Type in KnownEventType]: EventOf<Type, EventPayloads[Type]> }[KnownEventType];
export type KnownEventOf<Type extends KnownEventType> = Extract<KnownEvent, { readonly type: Type }>;
/** An event of a later version or another program: kept, handed on, not folded. */
export type ForeignEvent = EventOf<string, Readonly<Record<string, unknown>>>;

export type LedgerEvent = KnownEvent | ForeignEvent;

/**
 * Who an event is from, as far as it could be checked where it came in:
 * - `signed`: the signature holds, and the device's name is its key's;
 * - `own`: of this device, from before signatures;
 * - `unsigned`: no signature, from elsewhere; `forged`: the signature or the device's name is wrong.
 * The last two are kept, handed on and listed, never folded.
 */
export const authorships = ['signed', 'own', 'unsigned', 'forged'] as const;
export type Authorship = (typeof authorships)[number];

/** An event as this device keeps it. */
export interface LedgerRecord {
  readonly event: LedgerEvent;
  readonly authorship: Authorship;
}
