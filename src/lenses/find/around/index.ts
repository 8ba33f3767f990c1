export { ClosedNearer } from './closed-nearer';
export { FeaturePanel } from './feature-panel';
export { FoundPointCard } from './found-point-card';
export { LoosenFilters } from './loosen-filters';
export { MoreFilters } from './more-filters';
export { NearbyAmenities } from './nearby-amenities';
export { WalkerChoice } from './walker-choice';
