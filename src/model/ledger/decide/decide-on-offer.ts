import { fail, type Result, succeed } from '../../../lib/result';
import type { CommandOf, Register } from '../command';
import type { KnownEvent } from '../event';
import { refusal } from '../refusals';
import { refuseOffice } from './check-actor';
import { checkReason } from './check-texts';
import { writeEntry } from './write-entry';

/** The new ones of the offers; those that were made before stay as they are. */
export function decideOffers(
  register: Register,
  { actor, offers }: CommandOf<'make-offers'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const { ledger } = register;
  const added = new Map(offers.filter(({ id }) => !ledger.offers.has(id)).map((offer) => [offer.id, offer]));
  const refused =
    refuseOffice(register, actor) ??
    (offers.length === 0 ? refusal('offers-missing', 'Choose the places to offer.') : null) ??
    (added.size === 0 ? refusal('offers-known', 'All these places have been offered before.') : null);
  if (refused) return fail(refused);
  const entry = writeEntry(ledger.lastId, actor, now);
  for (const offer of added.values()) entry.add('offer-made', { kind: 'offer', id: offer.id }, { offer });
  return succeed(entry.events);
}

/** What somebody has been promised is not withdrawn. */
export function decideOfferChange(
  register: Register,
  { type, actor, offerId, reason }: CommandOf<'withdraw-offer' | 'reopen-offer'>,
  now: number,
): Result<readonly KnownEvent[]> {
  const refused = refuseOffice(register, actor) ?? refuseState(register, type, offerId);
  if (refused) return fail(refused);
  const said = checkReason(reason, true);
  if (!said.ok) return said;
  const entry = writeEntry(register.ledger.lastId, actor, now);
  const event = type === 'withdraw-offer' ? 'offer-withdrawn' : 'offer-reopened';
  entry.add(event, { kind: 'offer', id: offerId }, {}, said.value);
  return succeed(entry.events);
}

function refuseState({ ledger }: Register, type: 'withdraw-offer' | 'reopen-offer', offerId: string) {
  const offer = ledger.offers.get(offerId);
  if (!offer) return refusal('offer-unknown', 'There is no such offer in this ledger.');
  if (type === 'withdraw-offer' && offer.state !== 'open') {
    return refusal('offer-not-open', 'This place is no longer on offer.', { state: offer.state });
  }
  return type === 'reopen-offer' && offer.withdrawnReason === null
    ? refusal('offer-not-withdrawn', 'This offer was not withdrawn.')
    : null;
}
