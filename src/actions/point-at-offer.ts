import type { Offer } from '../model/offer/offer';
import { pointedOffer } from '../state/offer-list';
import { lookAtPoint } from './look-at';

/** Lights up an offer on the map; null = none. */
export function pointAtOffer(offerId: string | null): void {
  pointedOffer.value = offerId;
}

/** A site and its street corner fill the map at this zoom. */
const siteZoom = 17;

/** Shows an offer on the map. */
export function lookAtOffer({ id, position }: Offer): void {
  pointAtOffer(id);
  lookAtPoint(position, siteZoom);
}
