import type { AppError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import type { Position } from '../../../lib/units';
import type { CommandOf, Register } from '../command';
import type { KnownEvent, PledgeSubmission } from '../event';
import { findSeat } from '../find-seat';
import { refusal } from '../refusals';
import { settingLimits } from '../settings';
import { refuseApplicant } from './check-actor';
import { refuseClosedSeat, refuseSecond, refuseUnknown, seatUnknown } from './check-claim';
import { checkSubmissionTexts } from './check-texts';
import { writeEntry } from './write-entry';

type Submit = CommandOf<'submit'>;

/** Places of one's own that are opened at most. Source: own proposal; more is a slip of the keyboard. */
const sharedPlacesLimit = 500;

export function decideSubmit(
  register: Register,
  { actor, submission }: Submit,
  now: number,
): Result<readonly KnownEvent[]> {
  const texts = checkSubmissionTexts(submission, register.ledger.settings);
  const refused =
    refuseApplicant(actor) ??
    (texts.ok ? null : texts.error) ??
    refuseSubmission(register, submission) ??
    refuseTarget(register, submission, now) ??
    refuseSecond(register, submission, actor.device);
  if (refused) return fail(refused);
  const entry = writeEntry(register.ledger.lastId, actor, now);
  if (texts.ok) entry.add('pledge-submitted', 'self', texts.value);
  return succeed(entry.events);
}

/** What must hold of any submission, whether it came here or on paper; texts apart. */
export function refuseSubmission(register: Register, submission: PledgeSubmission): AppError | null {
  return refuseKind(submission) ?? refuseExtras(submission) ?? refuseThing(register, submission);
}

/** Which targets a track can have. */
function refuseKind({ track, target }: PledgeSubmission): AppError | null {
  switch (track) {
    case 'adopt':
      return target.kind === 'seat' ? null : refusal('seat-missing', 'Choose the seat to adopt.');
    case 'donate':
      return target.kind === 'seat'
        ? refusal('target-not-a-place', 'A new seat is donated for a place, not for a seat that stands.')
        : null;
    case 'plan':
      return target.kind === 'point' ? null : placeMissing();
    case 'design':
      return target.kind === 'anywhere' ? placeMissing() : null;
    case 'share':
      return target.kind === 'point' || target.kind === 'seat' ? null : placeMissing();
  }
}

const placeMissing = () => refusal('position-invalid', 'Choose the place on the map.');

function refuseExtras({ track, termYears, message, shared }: PledgeSubmission): AppError | null {
  const [least, most] = settingLimits.termYears;
  if (!Number.isInteger(termYears) || termYears < least || termYears > most) {
    return refusal('term-years', `A term has ${least} to ${most} whole years.`, { least, most });
  }
  if (track === 'design' && !message?.trim()) {
    return refusal('message-missing', 'Say in words what the design is.');
  }
  if (track !== 'share') return null;
  if (!shared) return refusal('shared-missing', 'Say how many places are opened to everyone.');
  if (!Number.isInteger(shared.places) || shared.places < 1 || shared.places > sharedPlacesLimit) {
    return refusal('shared-places', `Places must be a whole number from 1 to ${sharedPlacesLimit}.`, {
      most: sharedPlacesLimit,
    });
  }
  return null;
}

/** Whether what it is for exists. */
function refuseThing(register: Register, { target, alternatives }: PledgeSubmission): AppError | null {
  const unknown = alternatives?.find((seatId) => !findSeat(register, seatId));
  if (unknown !== undefined) return seatUnknown(unknown.slice(0, 60));
  switch (target.kind) {
    case 'seat':
      return refuseUnknown(register, target.seatId);
    case 'offer':
      if (!register.ledger.offers.has(target.offerId)) {
        return refusal('offer-unknown', `There is no offer ${target.offerId} in this ledger.`);
      }
      return isPosition(target.position) ? null : placeMissing();
    case 'point':
      return isPosition(target.position) ? null : placeMissing();
    case 'anywhere':
      return null;
  }
}

/** Degrees of WGS-84. */
export function isPosition([lng, lat]: Position): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
}

/** Whether the seat or offer is open to claims. */
export function refuseTarget(
  register: Register,
  { track, target }: PledgeSubmission,
  now: number,
): AppError | null {
  if (track === 'adopt' && target.kind === 'seat') return refuseClosedSeat(register, target.seatId, now);
  if (track === 'donate' && target.kind === 'offer') {
    return register.ledger.offers.get(target.offerId)?.state === 'open'
      ? null
      : refusal('offer-not-open', 'This place is no longer on offer.');
  }
  return null;
}
