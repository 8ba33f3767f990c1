import { ledger } from '../state/ledger';
import { editDraft } from './edit-draft';
import { lookAtPoint } from './look-at';

/** An offer and the street around it fill the map at this zoom. */
const offerZoom = 17;

/** Takes an offer for the donation that is being filled in, and shows it on the map. */
export function chooseOffer(id: string): void {
  void editDraft('pledge donate', { place: 'offer', offerId: id });
  const offer = ledger.value.offers.get(id)?.offer;
  if (offer) lookAtPoint(offer.position, offerZoom);
}
