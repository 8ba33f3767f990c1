import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { Position } from '../../../lib/units';
import { districtDay } from '../../adoption/district-day';
import { isDay } from '../../adoption/terms';
import type { CommandOf, Register } from '../command';
import type { KnownEvent, SeatFinding } from '../event';
import { refusal } from '../refusals';
import { refuseOffice } from './check-actor';
import { refuseUnknown } from './check-claim';
import { checkReason, cleanOptional, refuseLongTexts } from './check-texts';
import { isPosition } from './decide-submit';
import { writeEntry } from './write-entry';

/**
 * Decimals of a surveyor's position, degrees: about 10 m, enough to tell whether they stood at the seat.
 * Source: own proposal, a person's whereabouts are not written down closer than that.
 */
const positionDecimals = 4;

/** Anyone may tell what they found before a seat. */
export function decideSurvey(
  register: Register,
  { actor, seatId, finding }: CommandOf<'survey-seat'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const { day, note, accuracy, position } = finding;
  const refused =
    refuseUnknown(register, seatId) ??
    (actor.role === 'office' ? refuseOffice(register, actor) : null) ??
    refuseLongTexts({ note }) ??
    (isDay(day) && day <= districtDay(now, register.timeZone)
      ? null
      : refusal('day-invalid', 'The day of the survey is no day, or is yet to come.')) ??
    (position === null || isPosition(position)
      ? null
      : refusal('position-invalid', 'This is no place on the map.'));
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  const payload: SeatFinding = {
    ...finding,
    accuracy: accuracy !== null && Number.isFinite(accuracy) ? Math.max(0, Math.round(accuracy)) : null,
    position: position && roundPosition(position),
    note: cleanOptional(note, true),
  };
  entry.add('seat-surveyed', { kind: 'seat', id: seatId }, payload);
  return succeed(entry.events);
}

/** The office looks at what others found; who found it may take it back before. */
export function decideSurveyVerdict(
  register: Register,
  { actor, surveyId, verdict, reason }: CommandOf<'settle-survey'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const survey = register.ledger.surveys.get(surveyId);
  if (!survey) return fail(refusal('survey-unknown', 'There is no such survey in this ledger.'));
  const isTakenBack =
    actor.role !== 'office' &&
    actor.device === survey.actor.device &&
    survey.verdict === 'waiting' &&
    verdict === 'declined';
  const refused: AppError | null =
    (isTakenBack ? null : refuseOffice(register, actor)) ??
    (survey.verdict === verdict ? refusal('verdict-same', 'It stands so already.') : null);
  if (refused) return fail(refused);
  const said = checkReason(reason, verdict === 'declined' && !isTakenBack);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  const subject = { kind: 'seat', id: survey.seatId } as const;
  entry.add('survey-settled', subject, { survey: surveyId, verdict }, said.value);
  return succeed(entry.events);
}

const roundPosition = ([lng, lat]: Position): Position => [round(lng), round(lat)];
const round = (degrees: number): number => Number(degrees.toFixed(positionDecimals));
