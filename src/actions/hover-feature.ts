import { type FeatureRef, isSameFeature } from '../model/feature-ref';
import { hovered } from '../state/selection';

export function hoverFeature(ref: FeatureRef | null): void {
  if (!isSameFeature(hovered.value, ref)) hovered.value = ref;
}
