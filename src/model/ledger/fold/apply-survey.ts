import { isEqual } from '../../../lib/is-equal';
import type { KnownEventOf } from '../event';
import type { IgnoreReason, SeatSurvey, SurveyedField } from '../ledger-state';
import type { SeatEdit } from '../seat-edit';
import { surveyChanges } from '../survey-changes';
import { doubtOffice } from './check-actor';
import { changeSeat, type WorkingLedger, type WorkingSeat } from './working-ledger';

/** Anyone may tell what they found; who says to be the office must be it, and then it counts at once. */
export function surveySeat(
  working: WorkingLedger,
  { id, at, actor, payload, subject }: KnownEventOf<'seat-surveyed'>,
): IgnoreReason | null {
  if (subject.kind !== 'seat') return 'unknown-subject';
  const isOffice = actor.role === 'office';
  const doubt = isOffice ? doubtOffice(working, actor) : null;
  if (doubt) return doubt;
  const seat = changeSeat(working, subject.id);
  seat.surveys.push(id);
  const survey: SeatSurvey = {
    ...payload,
    id,
    seatId: subject.id,
    at,
    actor,
    verdict: isOffice ? 'accepted' : 'waiting',
    settled: null,
    applied: [],
  };
  working.surveys.set(id, isOffice ? { ...survey, applied: apply(seat, survey) } : survey);
  return null;
}

/**
 * The office may settle any survey, and settle it anew; who made one may take it back while nobody has
 * looked at it.
 */
export function settleSurvey(
  working: WorkingLedger,
  { at, actor, subject, payload, reason }: KnownEventOf<'survey-settled'>,
): IgnoreReason | null {
  const survey = working.surveys.get(payload.survey);
  if (!survey || subject.kind !== 'seat' || survey.seatId !== subject.id) return 'unknown-subject';
  const { verdict } = payload;
  const isTakenBack =
    actor.role !== 'office' &&
    actor.device === survey.actor.device &&
    survey.verdict === 'waiting' &&
    verdict === 'declined';
  const doubt = isTakenBack ? null : doubtOffice(working, actor);
  if (doubt) return doubt;
  if (survey.verdict === verdict) return 'not-allowed-in-state';
  const seat = changeSeat(working, subject.id);
  putBack(seat, survey.applied);
  const applied = verdict === 'accepted' ? apply(seat, survey) : [];
  const settled = { at, reason: reason ?? null };
  working.surveys.set(survey.id, { ...survey, verdict, settled, applied });
  return null;
}

function apply(seat: WorkingSeat, survey: SeatSurvey): readonly SurveyedField[] {
  const statements = surveyChanges(survey, (field) => readField(seat, field));
  return statements.map(({ field, value: after }) => {
    const before = readField(seat, field);
    writeField(seat, field, after);
    return before === undefined ? { field, after } : { field, before, after };
  });
}

/** Only what nobody has said otherwise since. */
function putBack(seat: WorkingSeat, applied: readonly SurveyedField[]): void {
  for (const { field, before, after } of applied) {
    if (isEqual(readField(seat, field), after)) writeField(seat, field, before);
  }
}

const readField = (seat: WorkingSeat, field: SurveyedField['field']): unknown =>
  field === 'condition' ? (seat.condition ?? undefined) : seat.edit[field];

function writeField(seat: WorkingSeat, field: SurveyedField['field'], value: unknown): void {
  if (field === 'condition') {
    seat.condition = (value as WorkingSeat['condition']) ?? null;
    return;
  }
  const { [field]: _before, ...rest } = seat.edit;
  seat.edit = value === undefined ? rest : ({ ...seat.edit, [field]: value } as SeatEdit);
}
