import { AttributionControl, Map as MapLibreMap } from 'maplibre-gl';
import type { endBox } from './end-box';
import type { MapEngineOptions, MapPadding, MapViewState } from './map-engine';
import { withMargin } from './with-margin';

interface MapStart {
  /** null = the whole district. */
  readonly view: MapViewState | null;
  readonly padding: MapPadding;
  readonly leastZoom: number;
  /** Nothing fades or glides. */
  readonly isCalm: boolean;
  /** What a box does that is drawn with Shift. */
  readonly onBox: ReturnType<typeof endBox>;
}

/** A canvas of MapLibre without a style, which looks where it shall. */
export function createMap(
  options: MapEngineOptions,
  { view, padding, leastZoom, isCalm, onBox }: MapStart,
): MapLibreMap {
  const map = new MapLibreMap({
    container: options.container,
    ...(view
      ? { center: [...view.center], zoom: view.zoom, bearing: view.bearing, pitch: view.pitch }
      : { bounds: [...options.bounds], fitBoundsOptions: { padding: withMargin(padding) } }),
    minZoom: leastZoom,
    maxZoom: 20.5,
    maxPitch: 60,
    attributionControl: false,
    boxZoom: { boxZoomEnd: onBox },
    fadeDuration: isCalm ? 0 : 150,
    localIdeographFontFamily: "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif",
  });
  map.setPadding(padding);
  // The provider's own words, beside ours.
  if (options.onlineStyle !== null) {
    void import('maplibre-gl/dist/maplibre-gl.css');
    map.addControl(new AttributionControl({ compact: true }), 'bottom-left');
  }
  return map;
}
