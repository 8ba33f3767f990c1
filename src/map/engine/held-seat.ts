import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import { palettes } from '../../ui/tokens';
import type { MapScene, WhatIf } from '../scene';
import { seatGlyphSvg } from '../symbology/seat-glyph';
import { seatSymbolOf } from '../symbology/seat-symbol';

type HeldScene = Pick<
  MapScene,
  'district' | 'theme' | 'whatIf' | 'symbology' | 'usability' | 'statuses' | 'ranked'
>;

interface HeldSeat {
  /** `lifted`: what the hand has taken up, of which the scene may know nothing yet. */
  show(scene: HeldScene, lifted: WhatIf['dragging']): void;
}

/**
 * Shows the seat in the hand as an element over the map: it follows the pointer in the same frame, where
 * a layer would lag behind by the way through the map's worker.
 */
export function createHeldSeat(map: MapLibreMap): HeldSeat {
  let marker: Marker | null = null;
  let drawn = '';
  return {
    show(scene, lifted) {
      const held = scene.whatIf?.dragging ?? lifted;
      if (!held) {
        marker?.remove();
        marker = null;
        return;
      }
      const key = `${held.id} ${scene.theme}`;
      if (!marker || drawn !== key) {
        marker?.remove();
        const element = document.createElement('div');
        element.className = 'map-held-seat';
        element.setAttribute('aria-hidden', 'true');
        element.innerHTML = signOf(scene, held.id);
        marker = new Marker({ element }).setLngLat([...held.at]).addTo(map);
        drawn = key;
      } else marker.setLngLat([...held.at]);
    },
  };
}

/** The seat's own sign, as big as a seat can be and with the ring of a moved one. Our drawing: no text of the pack. */
function signOf(scene: HeldScene, id: string): string {
  const seat = scene.whatIf?.overlay.get(id) ?? scene.district.seats.find((one) => one.id === id);
  const symbol = seat && seatSymbolOf(scene, seat);
  const sign = { form: null, closed: false, rank: null, ...symbol, ring: 'moved', size: 'large' } as const;
  return seatGlyphSvg(sign, palettes[scene.theme], scene.theme);
}
