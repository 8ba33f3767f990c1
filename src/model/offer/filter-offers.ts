import type { OfferRecord } from '../ledger/ledger-state';
import type { OfferState } from '../ledger/pledge-vocabulary';

/** Whether the building to ask has a liaison officer (楼宇联络员), a role; unknown is a third answer. */
export const liaisonAnswers = ['yes', 'no', 'unknown'] as const;
export type LiaisonAnswer = (typeof liaisonAnswers)[number];

export interface OfferFilter {
  /** null = any. */
  readonly state: OfferState | null;
  /** Id of the nearest building; null = any. */
  readonly buildingId: string | null;
  readonly liaison: LiaisonAnswer | null;
}

export const everyOffer: OfferFilter = { state: null, buildingId: null, liaison: null };

/** Of the building nearest to an offer, which is the one to ask; without one it is unknown. */
export function liaisonOf({ offer: { buildings } }: OfferRecord): LiaisonAnswer {
  const liaisons = buildings[0]?.liaisons ?? null;
  if (liaisons === null) return 'unknown';
  return liaisons > 0 ? 'yes' : 'no';
}

export function filterOffers(
  offers: readonly OfferRecord[],
  { state, buildingId, liaison }: OfferFilter,
): readonly OfferRecord[] {
  return offers.filter(
    (record) =>
      (state === null || record.state === state) &&
      (buildingId === null || record.offer.buildings[0]?.id === buildingId) &&
      (liaison === null || liaisonOf(record) === liaison),
  );
}
