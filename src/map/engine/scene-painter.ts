import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Bounds } from '../../lib/units';
import { palettes } from '../../ui/tokens';
import { sceneLayers } from '../layers/scene-layers';
import { type Layer, type StyleContext, sourceIds } from '../layers/style-context';
import type { MapScene } from '../scene';
import { collection } from '../sources/geometry';
import { rememberLast } from '../sources/remember-last';
import {
  createSceneSources,
  type SceneData,
  type SourceMakers,
  takeAllSources,
  viewStepOf,
} from '../sources/scene-sources';
import { iconDrawing } from '../symbology/icons';
import { tiltedFrom } from '../symbology/measures';
import { paintDrawing } from '../symbology/paint-drawing';
import { diffLayers } from './diff-layers';
import { moveFocusStates } from './focus-states';
import type { SourceStream } from './large-district';
import { localStyle } from './map-style';
import { mergeStyles } from './merge-styles';
import { isPrepared, streamTo } from './prepare-district';

/** Keeps one MapLibre map equal to the newest scene, touching only what changed. */
export interface ScenePainter {
  paint(scene: MapScene): void;
  /** Follows the map's zoom, turn and tilt: glyph places and volumes depend on their steps. */
  followView(): void;
  /** Whether the map has taken the style, so that one may ask what is drawn. */
  isReady(): boolean;
  /** Whether parts of the scene have yet to be handed to the map. */
  isBusy(): boolean;
  /** The context is lost, and the style with it: nothing can be set until `restore`. */
  suspend(): void;
  /** Builds the whole style again from the newest scene. */
  restore(): void;
}

interface Shown {
  readonly scene: MapScene;
  readonly layers: readonly Layer[];
}

const nothing = collection([]);

export function createScenePainter(map: MapLibreMap, onlineStyle: string | null): ScenePainter {
  const sourcesOf = createSceneSources();
  const layersOf = rememberLast(
    (
      theme: MapScene['theme'],
      language: MapScene['language'],
      symbology: MapScene['symbology'],
      tilted: boolean,
      selectedGrid: string | null,
      online: boolean,
    ) => {
      const context: StyleContext = {
        palette: palettes[theme],
        theme,
        language,
        symbology,
        tilted,
        selectedGrid,
      };
      return sceneLayers(context, online);
    },
  );
  let newest: MapScene | null = null;
  let shown: Shown | null = null;
  /** What the sources have, or will have; null = they come bit by bit. */
  let data: SceneData | null = null;
  let stream: SourceStream | null = null;
  let started = false;
  let ready = false;
  /** The provider's style, once it is there and as long as it works. */
  let base: StyleSpecification | null = null;

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

  // Few sites have one.
  if (onlineStyle !== null)
    void import('./follow-online-style').then(({ followOnlineStyle }) =>
      followOnlineStyle(map, onlineStyle, () => base && { style: base, ready }, changeBase),
    );

  function compute(scene: MapScene): Shown {
    const { selection } = scene;
    return {
      scene,
      layers: layersOf(
        scene.theme,
        scene.language,
        scene.symbology,
        map.getPitch() >= tiltedFrom,
        selection?.kind === 'grid' ? selection.id : null,
        base !== null,
      ),
    };
  }

  function sourcesIn(scene: MapScene): SourceMakers {
    const view = map.getBounds().toArray().flat() as unknown as Bounds;
    return sourcesOf(scene, viewStepOf(map.getZoom(), map.getBearing(), view));
  }

  function restyle(scene: MapScene): void {
    started = true;
    ready = false;
    shown = compute(scene);
    stream ??= streamTo(map);
    stream?.restart();
    data = stream ? null : takeAllSources(sourcesIn(scene));
    const own = localStyle((id) => data?.[id] ?? nothing, shown.layers);
    map.setStyle(base ? mergeStyles(base, own) : own, { diff: false });
  }

  function changeBase(next: StyleSpecification | null): void {
    base = next;
    if (started && newest) restyle(newest);
  }

  function update(): void {
    if (!newest || !isPrepared(newest.district, update)) return;
    if (!started) restyle(newest);
    if (!ready || !shown) return;
    const next = compute(newest);
    if (next.layers !== shown.layers) setLayers(map, shown.layers, next.layers);
    moveFocusStates(map, shown.scene, next.scene);
    shown = next;
    const sources = sourcesIn(newest);
    if (stream) {
      stream.show(sources);
      return;
    }
    const before = data;
    data = takeAllSources(sources);
    for (const id of sourceIds)
      if (data[id] !== before?.[id]) map.getSource<GeoJSONSource>(id)?.setData(data[id]);
  }

  return {
    paint(scene) {
      newest = scene;
      update();
    },
    followView: update,
    isReady: () => ready,
    isBusy: () => Boolean(stream?.isBusy()),
    suspend() {
      ready = false;
      stream?.stop();
    },
    restore() {
      if (newest) restyle(newest);
    },
  };
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
