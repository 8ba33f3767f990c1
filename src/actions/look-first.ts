import { district } from '../state/district';
import { lens } from '../state/lens';
import { mapView, ownView } from '../state/map-view';
import { position } from '../state/position';
import { selection } from '../state/selection';
import { lookAtFeature, lookAtPoint } from './look-at';

/** A street with its seats fills a phone at this zoom. */
const streetZoom = 16.5;

/**
 * Where the map looks when the pack is there and the link names no view: at what is open, else where the
 * person stands, else in Find at the streets around the district's centre, since one looks for a seat and
 * not for an overview. Elsewhere the whole district stays in view.
 */
export function lookFirst(): void {
  if (mapView.value || !district.value) return;
  if (selection.value) lookAtFeature(selection.value);
  else if (lens.value !== 'find') return;
  else if (position.value) lookAtPoint(position.value.at, streetZoom);
  else {
    const { center } = district.value.info;
    ownView.value = { center, zoom: streetZoom };
    lookAtPoint(center, streetZoom);
  }
}
