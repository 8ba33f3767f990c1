import type { Offer } from '../model/offer/offer';

/** What a file of offers says that it is. */
export const offersType = 'zuozuo-offers';

/** Offers as a file for the street office: places drawn for show, which it says. */
export function writeOffers(offers: readonly Offer[]): string {
  return JSON.stringify({ type: offersType, confidence: 'illustrative', offers }, null, 1);
}
