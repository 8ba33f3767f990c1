import { computed } from '@preact/signals';
import type { Position } from '../lib/units';
import { adoptPage } from './adopt-page';
import { listedOffers } from './listed-offers';
import { draftOf } from './pledge-drafts';
import { selection } from './selection';

/** A numbered place on Adopt's map. */
interface NumberedPlace {
  readonly position: Position;
  readonly number: number;
  readonly selected: boolean;
  /** null = the place that the form has chosen. */
  readonly offerId: string | null;
}

const none: readonly NumberedPlace[] = [];

/** The offers while a donation is filled in, numbered as in its list; else the place that the open form has chosen. */
export const adoptNumbers = computed<readonly NumberedPlace[]>(() => {
  const page = adoptPage.value;
  if (selection.value !== null || (page !== 'donate' && page !== 'plan' && page !== 'share')) return none;
  const { place, offerId, point } = draftOf(`pledge ${page}`);
  const chosen = point && { position: point, number: 1, selected: true, offerId: null };
  if (page === 'donate' && place !== 'at-point')
    return listedOffers.value.map(({ offer: { id, position } }, index) => ({
      position,
      number: index + 1,
      selected: place === 'offer' && id === offerId,
      offerId: id,
    }));
  return chosen ? [chosen] : none;
});
