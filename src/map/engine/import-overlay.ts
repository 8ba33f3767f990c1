import type { GeoJSONSource, Map as MapLibreMap, Point } from 'maplibre-gl';
import { palettes } from '../../ui/tokens';
import { importPreviewLayers, pairEnds } from '../layers/import-preview-layers';
import type { MapScene } from '../scene';

const source = 'import-preview';

export interface ImportOverlay {
  show(scene: MapScene): void;
  /** The id of the seat of a pair at a point of the screen; null = there is none. */
  seatAt(point: Point, around: number): string | null;
}

/**
 * Draws what an import would bring above all else. Its code is fetched with the first import, so it is no part of
 * the style: it comes back by itself when the style is built anew.
 * @param isReady whether the map has taken its style
 */
export function createImportOverlay(map: MapLibreMap, isReady: () => boolean): ImportOverlay {
  let shown: MapScene | null = null;

  function draw(): void {
    if (!shown?.importPreview || !isReady()) return;
    const data = shown.importPreview;
    const drawn = map.getSource<GeoJSONSource>(source);
    if (drawn) drawn.setData(data);
    else map.addSource(source, { type: 'geojson', data });
    for (const layer of importPreviewLayers(palettes[shown.theme], source))
      if (!map.getLayer(layer.id)) map.addLayer(layer);
  }

  function clear(): void {
    for (const { id } of importPreviewLayers(palettes.light, source))
      if (map.getLayer(id)) map.removeLayer(id);
    if (map.getSource(source)) map.removeSource(source);
  }

  map.on('style.load', draw);
  return {
    show(scene) {
      const before = shown;
      shown = scene;
      if (!isReady()) return;
      if (!scene.importPreview || before?.theme !== scene.theme) clear();
      draw();
    },
    seatAt({ x, y }, around) {
      if (!map.getLayer(pairEnds)) return null;
      const [end] = map.queryRenderedFeatures(
        [
          [x - around, y - around],
          [x + around, y + around],
        ],
        { layers: [pairEnds] },
      );
      const id: unknown = end?.properties.seat;
      return typeof id === 'string' ? id : null;
    },
  };
}
