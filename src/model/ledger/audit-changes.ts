import type { Seat } from '../district';
import { auditSurvey } from './audit-survey';
import type { AuditChange, AuditValue } from './audit-vocabulary';
import type { KnownEvent, PledgeSubmission, Successor } from './event';
import { type Put, putter, type ReplayedSubjects, told } from './replayed-subjects';
import { fieldOfSeat, type SeatEdit, type SeatEditField } from './seat-edit';
import { adoptionSettings, type EditableSettings } from './settings';

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
    case 'seat-added':
      return [
        put('seat-entry', 'recorded'),
        put('position', event.payload.position),
        ...editChanges(event.payload.seat, put, undefined),
      ];
    case 'seat-withdrawn':
      return [put('seat-entry', 'withdrawn')];
    case 'seat-reopened':
      return [put('seat-entry', 'recorded')];
    case 'seat-moved':
      return [put('position', event.payload.position, replayed.seats.get(subject.id)?.position ?? null)];
    case 'seat-merged':
      return [put('merged-into', event.payload.into)];
    case 'seat-split':
      return [put('merged-into', null)];
    case 'seat-told-apart': {
      const { other, apart } = event.payload;
      // With each other seat it stands differently.
      const putPair = putter(subject, replayed, other);
      return [apart ? putPair('apart-from', other) : putPair('apart-from', null, other)];
    }
    case 'seat-surveyed':
    case 'survey-settled':
      return auditSurvey(event, replayed);
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
    const field = name as SeatEditField;
    return put(field, value as AuditValue, seat ? (fieldOfSeat(seat, field) as AuditValue) : null);
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
