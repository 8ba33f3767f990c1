import * as v from 'valibot';
import { payloadSchemas } from '../ledger/event-schemas';
import { findHostility } from '../ledger/find-hostility';
import type { Offer } from './offer';

/** An offer from a file, held to what the ledger takes; null = it is damaged. */
export function parseOffer(value: unknown): Offer | null {
  if (findHostility(value)) return null;
  return v.is(payloadSchemas['offer-made'], { offer: value }) ? (value as Offer) : null;
}
