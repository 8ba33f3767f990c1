import { openVolume } from '../../i18n/translate';

const around = async () => (await Promise.all([import('./around'), openVolume('find')]))[0];

/** What belongs to the list of the nearest seats and is not needed to see it. One file holds it all. */
export const aroundParts = {
  walker: async () => (await around()).WalkerChoice,
  moreFilters: async () => (await around()).MoreFilters,
  loosen: async () => (await around()).LoosenFilters,
  closed: async () => (await around()).ClosedNearer,
  amenities: async () => (await around()).NearbyAmenities,
  foundPoint: async () => (await around()).FoundPointCard,
  feature: async () => (await around()).FeaturePanel,
} as const;
