import { computed } from '@preact/signals';
import type { OfferRecord } from '../model/ledger/ledger-state';
import { home } from './adopt-view';
import { ledger } from './ledger';

/**
 * Offers that can be taken, or that others have asked for: those that name the building for which one looks
 * first, then by what they bring. Their order is the order of the numbers on the map.
 */
export const listedOffers = computed<readonly OfferRecord[]>(() => {
  const from = home.value?.id;
  const isNear = ({ offer }: OfferRecord) => offer.buildings.some(({ id }) => id === from);
  return [...ledger.value.offers.values()]
    .filter(({ state }) => state === 'open' || state === 'reserved')
    .sort((a, b) => Number(isNear(b)) - Number(isNear(a)) || b.offer.gain.value - a.offer.gain.value);
});
