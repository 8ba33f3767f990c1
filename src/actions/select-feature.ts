import { type FeatureRef, isSameFeature } from '../model/feature-ref';
import { selection } from '../state/selection';

/** Opens a thing's panel, or closes what is open. */
export function selectFeature(ref: FeatureRef | null): void {
  if (!isSameFeature(selection.value, ref)) selection.value = ref;
}
