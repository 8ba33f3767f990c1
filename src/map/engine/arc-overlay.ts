import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ArcLayer } from 'deck.gl';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { palettes } from '../../ui/tokens';
import type { MapScene } from '../scene';

type Arc = MapScene['arcs'][number];

/** Pixels; thin, because deck.gl's own canvas lies over the names. */
const arcWidth = 2;
/** Peak of an arc as a share of its length: low over a map that is mostly seen from above. */
const arcHeight = 0.5;

/** The arcs from a building to the seats that it keeps, on a canvas of deck.gl over the map. */
export function createArcOverlay(map: MapLibreMap): { setArcs(scene: MapScene): void; remove(): void } {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  return {
    setArcs({ arcs, theme }) {
      const colour = rgbOf(palettes[theme].status.adopted);
      overlay.setProps({
        layers: [
          new ArcLayer<Arc>({
            id: 'arcs',
            data: [...arcs],
            getSourcePosition: ({ from }) => [...from],
            getTargetPosition: ({ to }) => [...to],
            getSourceColor: colour,
            getTargetColor: colour,
            getWidth: arcWidth,
            getHeight: arcHeight,
            // Seen from straight above an arc is a line: tilting its plane bows it, as a hand would draw it.
            getTilt: 45,
            pickable: false,
          }),
        ],
      });
    },
    remove() {
      map.removeControl(overlay);
    },
  };
}

/** `#RRGGBB` as deck.gl wants it. */
function rgbOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
