import type { FeatureRef } from '../model/feature-ref';
import { lookAtFeature } from './look-at';
import { selectFeature } from './select-feature';

/** Opens a thing and shows it on the map: what choosing a search result means. */
export function openFeature(ref: FeatureRef): void {
  selectFeature(ref);
  lookAtFeature(ref);
}
