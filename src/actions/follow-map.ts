import type { Position } from '../lib/units';
import type { FeatureRef } from '../model/feature-ref';
import { lens } from '../state/lens';
import { cameraWish, isCameraFollowing, type MapView, mapCondition, mapView } from '../state/map-view';
import { tapTaker } from '../state/tap-taker';
import { selectFeature } from './select-feature';
import { standHere } from './stand-here';

/** The map came to rest: the link and the lists follow. */
export function rememberMapView(view: MapView, byHand: boolean): void {
  mapView.value = view;
  if (byHand) isCameraFollowing.value = false;
}

/** The map has carried out the last wish. */
export function forgetCameraWish(): void {
  cameraWish.value = null;
}

export function noteMapCondition(condition: typeof mapCondition.value): void {
  mapCondition.value = condition;
}

/** In Find a tap on anything but a seat says "I am standing here", unless a page asks for a place; elsewhere it opens what is there. */
export function tapMap(feature: FeatureRef | null, at: Position): void {
  if (tapTaker.value) tapTaker.value(feature, at);
  else if (lens.value === 'find' && feature?.kind !== 'seat') standHere(at);
  else selectFeature(feature);
}
