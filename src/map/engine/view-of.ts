import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../lib/units';
import type { MapViewState } from './map-engine';

/** Where a map looks. */
export const viewOf = (map: MapLibreMap): MapViewState => {
  const { lng, lat } = map.getCenter();
  const center: Position = [lng, lat];
  return { center, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
};
