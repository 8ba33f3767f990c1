import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';
import { auditChanges } from './audit-changes';
import type { AuditChange } from './audit-vocabulary';
import { canonicalText } from './canonical-text';
import type { Actor, Authorship, KnownEvent, LedgerRecord, Subject } from './event';
import { compareEventIds } from './event-id';
import type { IgnoreReason, LedgerState } from './ledger-state';
import type { ReplayedSubjects } from './replayed-subjects';

/** One event as a person checks it: who, when, what, before and after, why. */
export interface AuditRow {
  readonly id: string;
  /** The acting device's clock, milliseconds since 1970. */
  readonly at: number;
  readonly actor: Actor;
  readonly subject: Subject;
  /** Of a later version or another program it may be any text. */
  readonly type: string;
  readonly authorship: Authorship;
  /** Empty where the event was not taken in, or changed nothing that is told by fields. */
  readonly changes: readonly AuditChange[];
  readonly reason: string | null;
  /** Why it was not taken in; null = it was. */
  readonly ignored: IgnoreReason | null;
}

export interface AuditContext {
  /** The fold that the records are part of. */
  readonly ledger: LedgerState;
  /** Seats of the pack by id, as the pack has them: what the first change of a seat started from. */
  readonly seats: ReadonlyMap<string, Seat>;
}

/**
 * The events about some subjects, replayed field by field, oldest first. All records about a subject must
 * be there, since each row's "before" is what the row before it left; subjects may be mixed.
 */
export function auditTrail(
  records: readonly LedgerRecord[],
  { ledger, seats }: AuditContext,
): readonly AuditRow[] {
  const ignored = new Map(ledger.ignored.map((event) => [event.id, event.why]));
  const replayed: ReplayedSubjects = {
    ledger,
    seats,
    values: new Map(),
    steps: new Map(),
    applied: new Map(),
  };
  let lastSure: string | null = null;
  return [...records].sort(compareRecords).map(({ event, authorship }) => {
    const { id, at, actor, subject, type, reason = null } = event;
    const doubt = doubtAuthorship(authorship);
    const listed = ignored.get(id) ?? null;
    // Of two contents under one id the fold takes the first; its list of ignored ones knows the id alone.
    const why: IgnoreReason | null = doubt ?? (listed === 'double-id' && lastSure !== id ? null : listed);
    if (!doubt) lastSure = id;
    const changes = why ? [] : auditChanges(event as KnownEvent, replayed).filter(isChange);
    return { id, at, actor, subject, type, authorship, changes, reason, ignored: why };
  });
}

/** Whether a record was not taken in, as far as its id tells. */
export function ignoredIn(ledger: LedgerState): (record: LedgerRecord) => boolean {
  const listed = new Set(ledger.ignored.map(({ id }) => id));
  return ({ event, authorship }) => doubtAuthorship(authorship) !== null || listed.has(event.id);
}

const doubtAuthorship = (authorship: Authorship) =>
  authorship === 'forged' || authorship === 'unsigned' ? authorship : null;

/** A stance that is said again with another reason is told; any other field only when it is another. */
const isChange = ({ field, before, after }: AuditChange) => field === 'stance' || !isEqual(before, after);

/** By id, two contents of one id by their text: the order in which the fold chooses. */
function compareRecords({ event: a }: LedgerRecord, { event: b }: LedgerRecord): number {
  if (a.id !== b.id) return compareEventIds(a.id, b.id);
  return canonicalText(a) < canonicalText(b) ? -1 : 1;
}
