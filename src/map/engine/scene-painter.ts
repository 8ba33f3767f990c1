import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { palettes } from '../../ui/tokens';
import { sceneLayers } from '../layers/scene-layers';
import { type Layer, type SourceId, type StyleContext, sourceIds } from '../layers/style-context';
import type { MapScene } from '../scene';
import { rememberLast } from '../sources/remember-last';
import { createSceneSources, viewStepOf } from '../sources/scene-sources';
import { iconDrawing } from '../symbology/icons';
import { tiltedFrom } from '../symbology/measures';
import { paintDrawing } from '../symbology/paint-drawing';
import { diffLayers } from './diff-layers';
import { moveFocusStates } from './focus-states';
import { localStyle } from './map-style';

/** Keeps one MapLibre map equal to the newest scene, touching only what changed. */
export interface ScenePainter {
  paint(scene: MapScene): void;
  /** Follows the map's zoom, turn and tilt: glyph places and volumes depend on their steps. */
  followView(): void;
  /** Sets every state again, after a lost context took them. */
  restore(): void;
}

interface Shown {
  readonly scene: MapScene;
  readonly data: Readonly<Record<SourceId, FeatureCollection>>;
  readonly layers: readonly Layer[];
}

export function createScenePainter(map: MapLibreMap, onlineStyle: string | null): ScenePainter {
  const sourcesOf = createSceneSources();
  const layersOf = rememberLast(
    (
      theme: MapScene['theme'],
      language: MapScene['language'],
      symbology: MapScene['symbology'],
      tilted: boolean,
      selectedGrid: string | null,
    ) => {
      const context: StyleContext = {
        palette: palettes[theme],
        theme,
        language,
        symbology,
        tilted,
        selectedGrid,
      };
      return sceneLayers(context, onlineStyle !== null);
    },
  );
  let newest: MapScene | null = null;
  let shown: Shown | null = null;
  let started = false;
  let ready = false;

  map.setMissingStyleImageResolver((id) => {
    const drawing = iconDrawing(id);
    // Whole device pixels: a fractional ratio would blur the hatch.
    const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
    if (drawing && !map.hasImage(id)) map.addImage(id, paintDrawing(drawing, pixelRatio), { pixelRatio });
  });
  map.on('style.load', () => {
    ready = true;
    if (shown) moveFocusStates(map, null, shown.scene);
    update();
  });

  function compute(scene: MapScene): Shown {
    const { selection } = scene;
    return {
      scene,
      data: sourcesOf(scene, viewStepOf(map.getZoom(), map.getBearing())),
      layers: layersOf(
        scene.theme,
        scene.language,
        scene.symbology,
        map.getPitch() >= tiltedFrom,
        selection?.kind === 'grid' ? selection.id : null,
      ),
    };
  }

  function start(scene: MapScene): void {
    started = true;
    shown = compute(scene);
    const own = localStyle(shown.data, shown.layers);
    if (onlineStyle === null) map.setStyle(own, { diff: false });
    // Without the provider's glyphs names come from local fonts, as ours do: one origin less to trust.
    else map.setStyle(onlineStyle, { diff: false, transformStyle: (_, theirs) => mergeStyles(theirs, own) });
  }

  function update(): void {
    if (!newest) return;
    if (!started) start(newest);
    if (!ready || !shown) return;
    const next = compute(newest);
    for (const id of sourceIds)
      if (next.data[id] !== shown.data[id]) map.getSource<GeoJSONSource>(id)?.setData(next.data[id]);
    if (next.layers !== shown.layers) setLayers(map, shown.layers, next.layers);
    moveFocusStates(map, shown.scene, next.scene);
    shown = next;
  }

  return {
    paint(scene) {
      newest = scene;
      update();
    },
    followView: update,
    restore() {
      if (shown) moveFocusStates(map, null, shown.scene);
    },
  };
}

function mergeStyles(theirs: StyleSpecification, own: StyleSpecification): StyleSpecification {
  const { glyphs: _, ...base } = theirs;
  return { ...base, sources: { ...base.sources, ...own.sources }, layers: [...base.layers, ...own.layers] };
}

function setLayers(map: MapLibreMap, before: readonly Layer[], after: readonly Layer[]): void {
  for (const change of diffLayers(before, after))
    switch (change.kind) {
      // The names and values come from our own typed layers; MapLibre's setters ask for literals.
      case 'paint':
        map.setPaintProperty(change.layer, change.name as never, change.value as never);
        break;
      case 'layout':
        map.setLayoutProperty(change.layer, change.name as never, change.value as never);
        break;
      case 'filter':
        map.setFilter(change.layer, change.value as never);
        break;
      case 'zoom':
        map.setLayerZoomRange(change.layer, change.min, change.max);
        break;
    }
}
