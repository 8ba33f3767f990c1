import type { BoxZoomEndHandler } from 'maplibre-gl';
import type { MapScene } from '../scene';
import type { MapEvent } from './map-engine';

/** A box was drawn with Shift, which is rare: what it means is fetched then. */
export const endBox =
  (scene: () => MapScene | null, tell: (event: MapEvent) => void): BoxZoomEndHandler =>
  (...box) =>
    void import('./box-choice').then(({ chooseBox }) => chooseBox(scene(), tell, box));
