import { type Map as MapLibreMap, type Point, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { t } from '../../i18n/translate';
import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { MapScene, WhatIf } from '../scene';
import { createMap } from './create-map';
import { endBox } from './end-box';
import { fetchKeyboardCursor } from './fetch-keyboard-cursor';
import { fetchOverlays } from './fetch-overlays';
import { fetchSeatDrag, type LaterSeatDrag } from './fetch-seat-drag';
import { findLeastZoom } from './find-least-zoom';
import type { MapEngine, MapEngineOptions, MapEvent, MapPadding, MapViewState } from './map-engine';
import { reach, reachOf } from './pointer-reach';
import { createPointing } from './pointing';
import { canDrawWebGl } from './probe-webgl';
import { createScenePainter, type ScenePainter } from './scene-painter';
import { viewOf } from './view-of';
import { fitMargin } from './with-margin';
import './map-canvas.css';

/** How long the browser has to give a lost context back before the map is built anew, milliseconds. */
const restorePatience = 3000;

/**
 * Builds the map in `container`. Fails with `map.no-webgl` where the browser cannot draw it; the lists and
 * tables do every job without.
 */
export function createMapEngine(options: MapEngineOptions): Result<MapEngine> {
  if (!canDrawWebGl())
    return fail(appError('map.no-webgl', 'This browser cannot draw the map: WebGL 2 is off or missing.'));
  setWorkerUrl(workerUrl);
  return succeed(runMap(options));
}

function runMap(options: MapEngineOptions): MapEngine {
  const listeners = new Set<(event: MapEvent) => void>();
  const tell = (event: MapEvent) => {
    for (const listener of listeners) listener(event);
  };
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  let padding: MapPadding = options.padding;
  let scene: MapScene | null = null;
  let map: MapLibreMap;
  let painter: ScenePainter;
  let drag: LaterSeatDrag;
  /** The seat in the hand, from the moment it is taken up. */
  let lifted: WhatIf['dragging'] = null;
  let followPlacing: (placing: boolean) => void;
  let arcs: Promise<{ setArcs(scene: MapScene): void; remove(): void }> | null = null;
  let overlays: ReturnType<typeof fetchOverlays>;
  const leastZoom = findLeastZoom(options.bounds);
  let patience = 0;

  build(options.view);

  function build(view: MapViewState | null): void {
    map = createMap(options, {
      view,
      padding,
      leastZoom,
      isCalm: calm.matches,
      onBox: endBox(() => scene, tell),
    });
    painter = createScenePainter(map, options.onlineStyle);
    overlays = fetchOverlays(map, leastZoom, () => painter.isReady());
    // A container that is not laid out yet has no room to fit anything in.
    if (!view && options.container.clientWidth * options.container.clientHeight === 0)
      map.once('resize', () => map.fitBounds([...options.bounds], { padding: fitMargin, animate: false }));
    listen();
    nameCanvas();
    showState('drawing');
    if (scene) painter.paint(scene);
  }

  function listen(): void {
    const pointing = createPointing({
      map,
      scene: () => (painter.isReady() ? scene : null),
      seatDotAt: (point, around) => overlays.seatAt(point, around),
      tell,
      glides: () => !calm.matches,
    });
    followPlacing = pointing.followPlacing;
    drag = fetchSeatDrag({
      map,
      isAllowed: () => Boolean(scene?.editing && !scene.placing && painter.isReady()),
      seatAt: pointing.seatAt,
      placeOf: pointing.placeOf,
      tell: (news) => {
        lifted = news.phase === 'start' || news.phase === 'move' ? { id: news.id, at: news.position } : null;
        tell({ kind: 'seat-drag', ...news });
        if (scene) drag.showHeld(scene, lifted);
      },
    });
    if (scene?.editing) drag.fetch();
    map.on('click', (event) => {
      if (!drag.wasDrag()) pointing.press(event.point, reachOf(event), event.originalEvent.shiftKey);
    });
    map.on('mousemove', (event) => {
      if (!drag.isHolding()) pointing.pointAt(event.point, reachOf(event));
    });
    map.on('mouseout', pointing.leave);
    fetchKeyboardCursor({
      map,
      press: () => pointing.press(middle(), reach.touch),
      hand: drag,
      middle,
      point: () => {
        if (!drag.isHolding()) pointing.crossAt(middle());
      },
      glides: () => !calm.matches,
    });
    map.on('move', () => {
      painter.followView();
      overlays.followView();
      tell({ kind: 'move', view: viewOf(map) });
    });
    map.on('moveend', ({ originalEvent }) =>
      tell({ kind: 'moveend', view: viewOf(map), byHand: originalEvent !== undefined }),
    );
    map.on('render', () => showState('drawing'));
    map.on('idle', () => {
      // A large district comes bit by bit, with moments of rest.
      if (painter.isBusy()) return;
      showState('idle');
      tell({ kind: 'idle' });
    });
    map.on('webglcontextlost', () => {
      painter.suspend();
      showState('lost');
      tell({ kind: 'context-lost' });
      patience = window.setTimeout(rebuild, restorePatience);
    });
    map.on('webglcontextrestored', () => {
      window.clearTimeout(patience);
      painter.restore();
      tell({ kind: 'context-restored' });
    });
  }

  /** The browser kept the context: a new canvas gets a new one. Where it does not, the sentence stays. */
  function rebuild(): void {
    if (!canDrawWebGl()) return;
    const view = viewOf(map);
    dropArcs();
    overlays.remove();
    map.remove();
    build(view);
    if (scene) overlays.show(scene);
    tell({ kind: 'context-restored' });
  }

  /** The middle of the map that panels leave free, where the keyboard's cross is. */
  function middle(): Point {
    return map.project(map.getCenter());
  }

  /** On the element, for whoever takes a picture of the page: half a map is none. */
  function showState(state: 'drawing' | 'idle' | 'lost'): void {
    options.container.dataset.mapState = state;
  }

  function nameCanvas(): void {
    map.getCanvas().setAttribute('aria-label', t(scene?.editing ? 'map.canvas.editing' : 'map.canvas'));
  }

  /** deck.gl draws the arcs; its code is fetched with the first arc. */
  function showArcs(next: MapScene): void {
    if (next.arcs.length === 0 && !arcs) return;
    arcs ??= import('./arc-overlay').then(({ createArcOverlay }) => createArcOverlay(map));
    void arcs.then((overlay) => overlay.setArcs(scene ?? next));
  }

  function showBounds(bounds: MapEngineOptions['bounds']): void {
    map.fitBounds([...bounds], {
      padding: fitMargin,
      bearing: 0,
      pitch: 0,
      maxZoom: 18,
      animate: !calm.matches,
      duration: 500,
    });
  }

  function dropArcs(): void {
    void arcs?.then((overlay) => overlay.remove());
    arcs = null;
  }

  return {
    apply(next) {
      const before = scene;
      scene = next;
      painter.paint(next);
      drag.showHeld(next, lifted);
      overlays.show(next);
      if (next.editing) drag.fetch();
      else if (drag.isHolding()) drag.cancel();
      if (before?.placing !== next.placing) followPlacing(next.placing);
      if (before?.language !== next.language || before.editing !== next.editing) nameCanvas();
      if (before?.arcs !== next.arcs || before?.theme !== next.theme) showArcs(next);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fitDistrict() {
      showBounds(options.bounds);
    },
    fitBounds: showBounds,
    flyTo({ center, zoom }) {
      map.easeTo({ center: [...center], zoom: zoom ?? map.getZoom(), animate: !calm.matches, duration: 450 });
    },
    zoomBy(levels) {
      map.easeTo({ zoom: map.getZoom() + levels, animate: !calm.matches, duration: 200 });
    },
    faceNorth() {
      map.easeTo({ bearing: 0, pitch: 0, animate: !calm.matches, duration: 250 });
    },
    getView: () => viewOf(map),
    setView({ center, zoom, bearing, pitch }) {
      map.jumpTo({ center: [...center], zoom, bearing, pitch });
    },
    setPadding(next) {
      padding = next;
      map.setPadding(next);
    },
    resize() {
      map.resize();
    },
    capture: () => import('./capture-map').then(({ captureMap }) => captureMap(map)),
    destroy() {
      window.clearTimeout(patience);
      listeners.clear();
      dropArcs();
      overlays.remove();
      scene = null;
      map.remove();
    },
  };
}
