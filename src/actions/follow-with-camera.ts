import type { Position } from '../lib/units';
import { isCameraFollowing, mapView } from '../state/map-view';
import { lookAtPoint } from './look-at';

/** A street and its seats fill a phone at this zoom; who looks closer keeps their own. */
const streetZoom = 17;

/** Whether the map goes along with a person who walks. */
export function followWithCamera(does: boolean): void {
  isCameraFollowing.value = does;
}

/** Brings the person to the middle of the map, as long as nobody has moved it by hand. */
export function keepInView(at: Position): void {
  if (isCameraFollowing.value) lookAtPoint(at, Math.max(streetZoom, mapView.value?.zoom ?? 0));
}
