import type { KnownEventOf } from '../event';
import type { IgnoreReason, OfferRecord } from '../ledger-state';
import { doubtOffice } from './check-actor';
import { deriveOffers } from './derive-offers';
import type { WorkingLedger } from './working-ledger';

/** The same place on the same pack is the same offer: made twice, the first stands. */
export function makeOffer(
  working: WorkingLedger,
  { at, actor, subject, payload }: KnownEventOf<'offer-made'>,
): IgnoreReason | null {
  const { offer } = payload;
  if (subject.kind !== 'offer' || subject.id !== offer.id) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  if (working.offers.has(offer.id)) return 'not-allowed-in-state';
  setOffer(working, { offer, state: 'open', madeAt: at, withdrawnReason: null, pledgeIds: [] });
  return null;
}

/** What somebody has been promised is not withdrawn. */
export function withdrawOffer(
  working: WorkingLedger,
  { actor, subject, reason = '' }: KnownEventOf<'offer-withdrawn'>,
): IgnoreReason | null {
  if (subject.kind !== 'offer' || !working.offers.has(subject.id)) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  deriveOffers(working);
  const offer = working.offers.get(subject.id);
  if (offer?.state !== 'open') return 'not-allowed-in-state';
  setOffer(working, { ...offer, withdrawnReason: reason });
  return null;
}

export function reopenOffer(
  working: WorkingLedger,
  { actor, subject }: KnownEventOf<'offer-reopened'>,
): IgnoreReason | null {
  const offer = subject.kind === 'offer' ? working.offers.get(subject.id) : undefined;
  if (!offer) return 'unknown-subject';
  const doubt = doubtOffice(working, actor);
  if (doubt) return doubt;
  if (offer.withdrawnReason === null) return 'not-allowed-in-state';
  setOffer(working, { ...offer, withdrawnReason: null });
  return null;
}

function setOffer({ offers, staleOffers }: WorkingLedger, offer: OfferRecord): void {
  offers.set(offer.offer.id, offer);
  staleOffers.add(offer.offer.id);
}
