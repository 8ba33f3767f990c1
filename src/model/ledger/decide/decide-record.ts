import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { districtDay } from '../../adoption/district-day';
import { termFrom } from '../../adoption/terms';
import type { CommandOf, Register } from '../command';
import type { KnownEvent, Term } from '../event';
import { findSeat } from '../find-seat';
import { pledgeCommands } from '../pledge-vocabulary';
import { refusal } from '../refusals';
import { refuseOffice } from './check-actor';
import { refuseGrant, standingAt } from './check-claim';
import { refuseTerm } from './check-term';
import { checkSubmissionTexts } from './check-texts';
import { refuseSubmission, refuseTarget } from './decide-submit';
import { writeEntry } from './write-entry';

type Record = CommandOf<'record'>;

/** The office enters what came on paper, or takes on an adoption of the pack's baseline. */
export function decideRecord(
  register: Register,
  command: Record,
  now: number,
): Result<readonly KnownEvent[]> {
  const { actor, submission, state, fromBaseline } = command;
  const texts = checkSubmissionTexts(submission, register.ledger.settings);
  const term = state === 'active' ? (command.term ?? defaultTerm(register, command, now)) : null;
  const refused =
    refuseOffice(register, actor) ??
    (texts.ok ? null : texts.error) ??
    refuseSubmission(register, submission) ??
    (term && refuseTerm(term)) ??
    (fromBaseline ? refuseBaseline(register, command, now) : null) ??
    (state === 'active' ? refuseActive(register, command, now) : refuseTarget(register, submission, now));
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  if (texts.ok) entry.add('pledge-recorded', 'self', { submission: texts.value, state, term, fromBaseline });
  return succeed(entry.events);
}

/** The pack's own keeper must be there still, and is taken over as what it is: a keeper. */
function refuseBaseline(register: Register, { submission, state }: Record, now: number): AppError | null {
  const { target, track } = submission;
  const standing = target.kind === 'seat' ? standingAt(register, target.seatId, now) : null;
  return track === 'adopt' && state === 'active' && standing?.isPackKept
    ? null
    : refusal('baseline-keeper-missing', 'The pack names no keeper of this seat that could be taken over.');
}

function refuseActive(
  register: Register,
  { submission, fromBaseline }: Record,
  now: number,
): AppError | null {
  if (!pledgeCommands.activate.tracks.some((track) => track === submission.track)) {
    return refusal('pledge-wrong-track', `A pledge of the track ${submission.track} has no term.`);
  }
  const { target } = submission;
  const standing = target.kind === 'seat' ? standingAt(register, target.seatId, now) : null;
  if (submission.track === 'adopt' && standing?.status === 'not-adoptable') {
    return refusal('seat-not-adoptable', 'This seat cannot be adopted.', { status: standing.status });
  }
  return refuseGrant(register, { id: '', submission, fromBaseline }, now);
}

function defaultTerm(register: Register, { submission, fromBaseline }: Record, now: number): Term {
  const { target } = submission;
  const pack = target.kind === 'seat' ? findSeat(register, target.seatId)?.adoption : undefined;
  if (fromBaseline && pack?.start && pack.end) return { start: pack.start, end: pack.end };
  return termFrom(districtDay(now, register.timeZone), submission.termYears);
}
