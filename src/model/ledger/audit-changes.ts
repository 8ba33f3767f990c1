import type { Seat } from '../district';
import type { AuditChange, AuditField, AuditValue } from './audit-vocabulary';
import type { KnownEvent, PledgeSubmission, SeatEdit, Subject, Successor } from './event';
import { type LedgerState, type PledgeStep, subjectKey } from './ledger-state';
import { adoptionSettings, type EditableSettings } from './settings';

/** What the events replayed so far have left. */
export interface ReplayedSubjects {
  readonly ledger: LedgerState;
  /** Seats of the pack by id. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** By subject and field (and device, of a comment). */
  readonly values: Map<string, AuditValue>;
  /** Steps of the pledges by the id of their event; filled when a pledge is first met. */
  readonly steps: Map<string, PledgeStep>;
}

/** What an event that was taken in did to its subject, field by field, and leaves that for the next one. */
export function auditChanges(event: KnownEvent, replayed: ReplayedSubjects): readonly AuditChange[] {
  const { subject } = event;
  const put = putter(subject, replayed);
  const state = () => put('pledge-state', stateAfter(event, replayed));
  switch (event.type) {
    case 'pledge-submitted':
      return [state(), ...submissionChanges(event.payload, put)];
    case 'pledge-recorded':
      return [state(), ...submissionChanges(event.payload.submission, put), put('term', event.payload.term)];
    case 'pledge-received':
    case 'pledge-review-started':
    case 'pledge-approved':
    case 'pledge-installed':
    case 'pledge-realised':
    case 'pledge-ended':
    case 'pledge-lapsed':
    case 'pledge-withdrawn':
    case 'pledge-reopened':
      return [state()];
    case 'pledge-refused':
      return [state(), put('alternative', event.payload.alternative)];
    case 'pledge-moved':
      return [state(), put('seat', event.payload.seatId)];
    case 'pledge-payment-noted':
      return [put('paid', true, false)];
    case 'pledge-activated':
      return [state(), put('term', event.payload.term)];
    case 'pledge-renewed':
      return [put('term', event.payload.term), put('request', null)];
    case 'pledge-handed-over':
      return [put('keeper', publicName(event.payload)), put('request', null)];
    case 'pledge-request-made':
      return [put('request', event.payload.request)];
    case 'pledge-request-declined':
      return [put('request', null)];
    case 'seat-checked':
      return [told('works', event.payload.works), told('note', event.payload.note)];
    case 'seat-reported':
      return [told('problem', event.payload.problem), told('note', event.payload.note)];
    case 'seat-condition-changed':
      return [put('condition', event.payload.condition, replayed.seats.get(subject.id)?.condition ?? null)];
    case 'seat-edited':
      return editChanges(event.payload.edit, put, replayed.seats.get(subject.id));
    case 'seat-exclusivity-set':
      return [put('exclusive', event.payload.exclusive, true)];
    case 'report-resolved':
      return [put('report-state', 'resolved', 'open')];
    case 'offer-made':
    case 'offer-reopened':
      return [put('offer-state', 'open')];
    case 'offer-withdrawn':
      return [put('offer-state', 'withdrawn')];
    case 'comment-given':
    case 'comment-withdrawn':
      return commentChanges(event, replayed);
    case 'baseline-imported':
      return [put('as-of', event.payload.asOf)];
    case 'settings-changed':
      return settingChanges(event.payload.settings, put);
  }
}

type Put = (field: AuditField, after: AuditValue, first?: AuditValue) => AuditChange;

/** Puts a value in a field's place; `first` is what stood there before the ledger. */
function putter(subject: Subject, { values }: ReplayedSubjects, part = ''): Put {
  return (field, after, first = null) => {
    const key = `${subjectKey(subject)} ${field} ${part}`;
    const before = values.has(key) ? values.get(key) : first;
    values.set(key, after);
    return { field, before, after } as AuditChange;
  };
}

/** What an event tells without taking anything's place. */
const told = (field: AuditField, after: AuditValue) => ({ field, before: null, after }) as AuditChange;

const publicName = ({ organisation, displayName }: Successor | PledgeSubmission) =>
  displayName ?? organisation;

function submissionChanges(submission: PledgeSubmission, put: Put): readonly AuditChange[] {
  const { track, target } = submission;
  return [
    put('track', track),
    put('keeper', publicName(submission)),
    put('seat', target.kind === 'seat' ? target.seatId : null),
  ];
}

/** The fold's word: an approval may make a pledge contested, and a reopening knows what was before. */
function stateAfter({ id, subject }: KnownEvent, { ledger, steps }: ReplayedSubjects) {
  const pledge = ledger.pledges.get(subject.id);
  if (pledge && !steps.has(pledge.id)) for (const step of pledge.steps) steps.set(step.eventId, step);
  return steps.get(id)?.state ?? null;
}

function editChanges(edit: SeatEdit, put: Put, seat: Seat | undefined): readonly AuditChange[] {
  return Object.entries(edit).map(([name, value]) => {
    const first = seat && name !== 'story' ? (Reflect.get(seat, name) as AuditValue) : null;
    return put(name as keyof SeatEdit, value, first);
  });
}

function settingChanges(settings: Partial<EditableSettings>, put: Put): readonly AuditChange[] {
  return Object.entries(settings).map(([name, value]) => {
    const setting = name as keyof EditableSettings;
    return put(setting, value, adoptionSettings[setting]);
  });
}

/** Every device has a word of its own. */
function commentChanges(event: KnownEvent, replayed: ReplayedSubjects): readonly AuditChange[] {
  const put = putter(event.subject, replayed, event.actor.device);
  return event.type === 'comment-given'
    ? [put('stance', event.payload.stance), put('opinion', event.reason ?? null)]
    : [put('stance', null), put('opinion', null)];
}
