import type { Position } from '../../lib/units';
import type { OpenTrack } from './pledge-vocabulary';

/** What an event is about. `grid` and `site` are for the micro-grids' own matters and for offers. */
export const subjectKinds = ['pledge', 'seat', 'site', 'grid'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** In which capacity someone acted, and on which device. */
export const actorRoles = ['applicant', 'keeper', 'office'] as const;
export type ActorRole = (typeof actorRoles)[number];

export interface Actor {
  readonly role: ActorRole;
  readonly device: string;
}

/** What a pledge is for: a seat that stands, or a new one at a point or wherever it is needed. */
export type PledgeTarget =
  | { readonly kind: 'seat'; readonly seatId: string }
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'anywhere' };

export const homeKinds = ['building', 'organisation'] as const;

export interface PledgeHome {
  readonly kind: (typeof homeKinds)[number];
  readonly id: string;
}

/** The public part of a pledge. A contact is never in it: contacts have a store of their own. */
export interface PledgeSubmission {
  readonly track: OpenTrack;
  readonly target: PledgeTarget;
  /** Who pledges, as they name themselves. */
  readonly organisation: string;
  /** What the public reads instead of the organisation; null = the organisation's name. */
  readonly displayName: string | null;
  readonly message: string | null;
  /** The building or shop for which it was made, by its id in the pack; null = none. */
  readonly home: PledgeHome | null;
  /** Term asked for, in years. */
  readonly termYears: number;
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
}

export type PledgeSubmitted = EventOf<'pledge-submitted', PledgeSubmission>;
export type PledgeWithdrawn = EventOf<'pledge-withdrawn', Readonly<Record<string, never>>>;
/** An event of a later version or another program: kept, handed on, not folded. */
export type ForeignEvent = EventOf<string, Readonly<Record<string, unknown>>>;

export type KnownEvent = PledgeSubmitted | PledgeWithdrawn;
export type LedgerEvent = KnownEvent | ForeignEvent;

const knownTypes: readonly string[] = ['pledge-submitted', 'pledge-withdrawn'] satisfies KnownEvent['type'][];

/** Events are checked by `parseEvent` on their way in, so the type alone tells the payload. */
export function isKnownEvent(event: LedgerEvent): event is KnownEvent {
  return knownTypes.includes(event.type);
}
