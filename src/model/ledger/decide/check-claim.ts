import type { AppError } from '../../../lib/app-error';
import { districtDay } from '../../adoption/district-day';
import { canPledgeSeat, type SeatStanding, seatStanding } from '../../adoption/seat-status';
import { findRival, isClaimingTrack } from '../claims';
import type { Register } from '../command';
import type { PledgeSubmission } from '../event';
import { findSeat } from '../find-seat';
import type { Pledge } from '../ledger-state';
import { standsFor } from '../merged-seats';
import { standingOf } from '../pledge-vocabulary';
import { refusal } from '../refusals';

type Claim = Pick<Pledge, 'id' | 'submission' | 'fromBaseline'>;

/** How a seat stands at an instant; null = neither the pack nor the ledger has one of this id. */
export function standingAt(register: Register, seatId: string, now: number): SeatStanding | null {
  const seat = findSeat(register, seatId);
  return seat ? seatStanding(seat, register.ledger, districtDay(now, register.timeZone)) : null;
}

export const seatUnknown = (seatId: string): AppError =>
  refusal('seat-unknown', `The pack has no seat ${seatId}.`, { seat: seatId });

/** Whether the pack has a seat, or the office has entered it. */
export const refuseUnknown = (register: Register, seatId: string): AppError | null =>
  findSeat(register, seatId) ? null : seatUnknown(seatId);

/** Who asks for a seat that was merged into another is sent to that one. */
function refuseMerged({ ledger }: Register, seatId: string): AppError | null {
  return standsFor(ledger, seatId) === seatId
    ? null
    : refusal('seat-merged', `Seat ${seatId} was entered twice; ${standsFor(ledger, seatId)} stands for it.`);
}

/** Whether a seat is open to claims now. */
export function refuseClosedSeat(register: Register, seatId: string, now: number): AppError | null {
  const merged = refuseMerged(register, seatId);
  if (merged) return merged;
  const standing = standingAt(register, seatId, now);
  if (!standing) return seatUnknown(seatId);
  if (canPledgeSeat(standing)) return null;
  const values = { seat: seatId, status: standing.status };
  return refusal('seat-not-adoptable', `Seat ${seatId} is ${standing.status}.`, values);
}

/**
 * Whether a claim can be granted: nobody else has been granted or holds the seat or offer, the pack's own
 * keeper does not stand in its way, and the offer has not been withdrawn.
 */
export function refuseGrant(register: Register, claim: Claim, now: number): AppError | null {
  const { target } = claim.submission;
  if (!isClaimingTrack(claim)) return null;
  switch (target.kind) {
    case 'seat':
      return refuseSeat(register, claim, target.seatId, now);
    case 'offer':
      return refuseOffer(register, claim, target.offerId);
    default:
      return null;
  }
}

function refuseSeat(register: Register, claim: Claim, seatId: string, now: number): AppError | null {
  const merged = refuseMerged(register, seatId);
  if (merged) return merged;
  const standing = standingAt(register, seatId, now);
  if (!standing) return seatUnknown(seatId);
  if (!standing.exclusive) return null;
  if (standing.isPackKept && !claim.fromBaseline) {
    return refusal('seat-pack-kept', `Seat ${seatId} has a keeper from before; record and end that first.`);
  }
  return refuseRival(findRival(claim, register.ledger.pledgesBySeat.get(seatId)));
}

function refuseOffer({ ledger }: Register, claim: Claim, offerId: string): AppError | null {
  const offer = ledger.offers.get(offerId);
  if (!offer) return refusal('offer-unknown', `There is no offer ${offerId} in this ledger.`);
  if (offer.state === 'withdrawn') return offerNotOpen();
  const rival = findRival(
    claim,
    offer.pledgeIds.flatMap((id) => ledger.pledges.get(id) ?? []),
  );
  // Taken by one whose term is over: the seat stands, there is no second one to give.
  return (
    refuseRival(rival) ??
    (offer.state === 'taken' && !stands(ledger.pledges.get(claim.id)) ? offerNotOpen() : null)
  );
}

const stands = (pledge: Pledge | undefined): boolean =>
  pledge?.steps.some(({ state }) => state === 'installed' || state === 'active') ?? false;

const offerNotOpen = () => refusal('offer-not-open', 'This place is no longer on offer.');

function refuseRival(rival: Pledge | null): AppError | null {
  if (!rival) return null;
  return refusal('seat-held', `Pledge ${rival.id} of ${rival.submission.organisation} has it.`, {
    organisation: rival.submission.displayName ?? rival.submission.organisation,
  });
}

/** Others may ask for the same; the same device asking twice is a second tap on the button. */
export function refuseSecond(
  { ledger }: Register,
  { track, target }: PledgeSubmission,
  device: string,
): AppError | null {
  const same = [...(ledger.pledgesBySeat.get(target.kind === 'seat' ? target.seatId : '') ?? [])];
  if (target.kind === 'offer') {
    const ids = ledger.offers.get(target.offerId)?.pledgeIds ?? [];
    same.push(...ids.flatMap((id) => ledger.pledges.get(id) ?? []));
  }
  const isOpen = same.some(
    (pledge) =>
      pledge.device === device && pledge.submission.track === track && standingOf[pledge.state] !== 'closed',
  );
  return isOpen ? refusal('pledge-twice', 'This device has already asked for this.') : null;
}
