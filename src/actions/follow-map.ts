import type { Position } from '../lib/units';
import type { FeatureRef } from '../model/feature-ref';
import { lens } from '../state/lens';
import { cameraWish, type MapView, mapCondition, mapView } from '../state/map-view';
import { selectFeature } from './select-feature';
import { standHere } from './stand-here';

/** The map came to rest: the link and the lists follow. */
export function rememberMapView(view: MapView): void {
  mapView.value = view;
}

/** The map has carried out the last wish. */
export function forgetCameraWish(): void {
  cameraWish.value = null;
}

export function noteMapCondition(condition: typeof mapCondition.value): void {
  mapCondition.value = condition;
}

/** In Find a tap on anything but a seat says "I am standing here"; elsewhere it opens what is there. */
export function tapMap(feature: FeatureRef | null, at: Position): void {
  if (lens.value === 'find' && feature?.kind !== 'seat') standHere(at);
  else selectFeature(feature);
}
