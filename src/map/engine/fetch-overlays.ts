import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapScene } from '../scene';
import { areMany } from '../sources/choose-seats';
import type { LaterOverlays } from './later-overlays';

/** What an import brings can lie anywhere on earth. */
const wholeEarth = 1;

/**
 * Many seats, and what an import would bring: their code is fetched with the first scene that has either.
 * @param leastZoom of the map while nothing is imported
 */
export function fetchOverlays(
  map: MapLibreMap,
  leastZoom: number,
  isReady: () => boolean,
): LaterOverlays & { remove(): void } {
  let overlays: LaterOverlays | null = null;
  let isAsked = false;
  let latest: MapScene | null = null;
  return {
    show(scene) {
      // The map goes there at once, before there is anything to draw.
      if (latest?.importPreview !== scene.importPreview)
        map.setMinZoom(scene.importPreview ? wholeEarth : leastZoom);
      latest = scene;
      overlays?.show(scene);
      if (isAsked || !(scene.importPreview || areMany(scene.district.seats))) return;
      isAsked = true;
      void import('./later-overlays').then(({ createLaterOverlays }) => {
        // The map may be gone by now.
        if (!latest) return;
        overlays = createLaterOverlays(map, isReady);
        overlays.show(latest);
      });
    },
    followView: () => overlays?.followView(),
    seatAt: (point, around) => overlays?.seatAt(point, around) ?? null,
    remove() {
      latest = null;
      overlays = null;
    },
  };
}
