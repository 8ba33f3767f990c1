import { computed, signal } from '@preact/signals';
import type { Position } from '../lib/units';
import { everyOffer, filterOffers, type OfferFilter } from '../model/offer/filter-offers';
import { ledger } from './ledger';

/** Which offers the desk lists. */
export const offerFilter = signal<OfferFilter>(everyOffer);

/** The offers that the desk lists, in the order in which they were made. */
export const deskOffers = computed(() =>
  filterOffers(
    [...ledger.value.offers.values()].sort((a, b) => a.madeAt - b.madeAt),
    offerFilter.value,
  ),
);

/** Id of the offer that is pointed at; null = none. */
export const pointedOffer = signal<string | null>(null);

/** Whether the desk shows its offers on the map. */
export const areOffersShown = signal(false);

interface OfferedSite {
  readonly position: Position;
  readonly number: number;
  readonly selected: boolean;
}

const noSites: readonly OfferedSite[] = [];

/** The listed offers as the map shows them, numbered as in the list; none while the list is not open. */
export const offeredSites = computed<readonly OfferedSite[]>(() =>
  areOffersShown.value
    ? deskOffers.value.map(({ offer: { id, position } }, index) => ({
        position,
        number: index + 1,
        selected: pointedOffer.value === id,
      }))
    : noSites,
);
