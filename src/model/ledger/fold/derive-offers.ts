import type { OfferRecord, Pledge } from '../ledger-state';
import { type OfferState, standingOf } from '../pledge-vocabulary';
import type { WorkingLedger } from './working-ledger';

/**
 * Derives how the offers stand that something has happened to since they were last asked for.
 *
 * Open, reserved once a pledge for it is granted, taken once the seat stands (and it stands on when the
 * term is over), withdrawn when nobody has it. Unknown offers are left alone: a pledge may come first.
 */
export function deriveOffers(working: WorkingLedger): void {
  for (const offerId of working.staleOffers) {
    const offer = working.offers.get(offerId);
    if (offer) working.offers.set(offerId, deriveOffer(offer, pledgesFor(working, offerId)));
  }
  working.staleOffers.clear();
}

/** All pledges for an offer, closed ones too, in order of submission. */
export function pledgesFor({ pledges, pledgesByOffer }: WorkingLedger, offerId: string): readonly Pledge[] {
  return (pledgesByOffer.get(offerId) ?? []).flatMap((id) => pledges.get(id) ?? []);
}

function deriveOffer(offer: OfferRecord, pledges: readonly Pledge[]): OfferRecord {
  const pledgeIds = pledges.filter(({ state }) => standingOf[state] !== 'closed').map(({ id }) => id);
  return { ...offer, state: stateOf(offer, pledges), pledgeIds };
}

function stateOf({ withdrawnReason }: OfferRecord, pledges: readonly Pledge[]): OfferState {
  if (pledges.some(isStanding)) return 'taken';
  if (pledges.some(({ state }) => standingOf[state] === 'granted')) return 'reserved';
  return withdrawnReason === null ? 'open' : 'withdrawn';
}

const isStanding = ({ steps }: Pledge): boolean =>
  steps.some(({ state }) => state === 'installed' || state === 'active');
