import { writeOffers } from '../io/write-offers';
import type { Offer } from '../model/offer/offer';
import { district } from '../state/district';
import { downloadFile } from './download-file';

/** Gives offers as a file that the street office's desk can take in. */
export function downloadOffers(offers: readonly Offer[]): void {
  const info = district.value?.info;
  if (info) downloadFile(`${info.id}-offers.json`, 'application/json', writeOffers(offers));
}
