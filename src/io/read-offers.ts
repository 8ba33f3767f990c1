import { appError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { Offer } from '../model/offer/offer';
import { parseOffer } from '../model/offer/parse-offer';
import type { Issue } from './issue';
import { isRecord, readJson } from './read-collection';
import { offersType } from './write-offers';

/** Characters of a file that are read at the most: an offer has about 1,500, and nobody draws a thousand. */
export const maxOffersLength = 4_000_000;

/**
 * Reads a file that `writeOffers` has written. All of its offers or none: half a plan is another plan. Never
 * throws. Errors, each with `file`: `offers-file-oversize`, `offers-file-unreadable` (no JSON, or a damaged
 * offer), `offers-file-foreign` (JSON of something else), `offers-other-pack` (with `pack`).
 */
export function readOffers(content: unknown, fileName: string, packId: string): Result<readonly Offer[]> {
  const refuse = (code: string, sentence: string, pack = '') =>
    fail(appError(code, `${fileName} ${sentence}; nothing was taken from it.`, { file: fileName, pack }));
  if (typeof content === 'string' && content.length > maxOffersLength)
    return refuse('offers-file-oversize', `is larger than ${maxOffersLength} characters`);
  const faults: Issue[] = [];
  const value = readJson(fileName, content, faults);
  if (faults.length > 0) return refuse('offers-file-unreadable', 'is no JSON');
  if (!isRecord(value) || value.type !== offersType || !Array.isArray(value.offers))
    return refuse('offers-file-foreign', 'holds no offers of this application');
  const offers: Offer[] = [];
  for (const entry of value.offers) {
    const offer = parseOffer(entry);
    if (!offer) return refuse('offers-file-unreadable', 'has a damaged offer');
    if (offer.packId !== packId)
      return refuse('offers-other-pack', `belongs to the district ${offer.packId}`, offer.packId);
    offers.push(offer);
  }
  return succeed(offers);
}
