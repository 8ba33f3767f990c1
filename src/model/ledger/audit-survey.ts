import { isEqual } from '../../lib/is-equal';
import type { AuditChange, AuditValue } from './audit-vocabulary';
import type { KnownEventOf, SeatFinding } from './event';
import { putter, type ReplayedSubjects, told, valueKey } from './replayed-subjects';
import { fieldOfSeat } from './seat-edit';
import { surveyChanges } from './survey-changes';

/** What a survey tells, and what of it counts from here on, or no longer does. */
export function auditSurvey(
  event: KnownEventOf<'seat-surveyed' | 'survey-settled'>,
  replayed: ReplayedSubjects,
): readonly AuditChange[] {
  const { subject } = event;
  if (event.type === 'seat-surveyed') {
    const { result, day, accuracy, attributes, note } = event.payload;
    const isOffice = event.actor.role === 'office';
    const verdict = putter(subject, replayed, event.id)('survey-verdict', isOffice ? 'accepted' : 'waiting');
    return [
      told('survey-result', result),
      told('day', day),
      told('accuracy', accuracy),
      told('survey-seen', Object.keys(attributes).length > 0 ? attributes : null),
      told('note', note),
      verdict,
      ...(isOffice ? apply(event, event.id, event.payload, replayed) : []),
    ];
  }
  const { survey: id, verdict } = event.payload;
  const survey = replayed.ledger.surveys.get(id);
  return [
    told('survey', id),
    putter(subject, replayed, id)('survey-verdict', verdict),
    ...putBack(event, id, replayed),
    ...(verdict === 'accepted' && survey ? apply(event, id, survey, replayed) : []),
  ];
}

type SurveyEvent = KnownEventOf<'seat-surveyed' | 'survey-settled'>;

function apply(
  { subject }: SurveyEvent,
  id: string,
  finding: SeatFinding,
  replayed: ReplayedSubjects,
): readonly AuditChange[] {
  const seat = replayed.seats.get(subject.id);
  const put = putter(subject, replayed);
  const statements = surveyChanges(finding, (field) => replayed.values.get(valueKey(subject, field)));
  const applied = statements.map(({ field, value }) => {
    const hadValue = replayed.values.has(valueKey(subject, field));
    const first = field === 'condition' ? seat?.condition : seat && fieldOfSeat(seat, field);
    return { change: put(field, value, (first ?? null) as AuditValue), hadValue };
  });
  replayed.applied.set(id, applied);
  return applied.map(({ change }) => change);
}

/** As the fold does it: only what nobody has said otherwise since. */
function putBack({ subject }: SurveyEvent, id: string, replayed: ReplayedSubjects): readonly AuditChange[] {
  const put = putter(subject, replayed);
  const changes: AuditChange[] = [];
  for (const { change, hadValue } of replayed.applied.get(id) ?? []) {
    const key = valueKey(subject, change.field);
    if (!isEqual(replayed.values.get(key), change.after)) continue;
    changes.push(put(change.field, change.before));
    if (!hadValue) replayed.values.delete(key);
  }
  replayed.applied.delete(id);
  return changes;
}
