import type { FeatureCollection } from 'geojson';
import type { Position } from '../../lib/units';
import type { MapScene } from '../scene';
import { focusIcon } from '../symbology/icons';
import { collection, pointFeature } from './geometry';
import type { DrawnSeat } from './seat-features';

/** Rings around the chosen seat or seats and the seat under the pointer, at their glyphs' places. */
export function focusFeatures(
  scene: Pick<MapScene, 'selection' | 'hovered' | 'marked' | 'theme' | 'symbology'>,
  seats: readonly DrawnSeat[],
  places: ReadonlyMap<string, Position>,
): FeatureCollection {
  const { selection, hovered, marked, theme, symbology } = scene;
  return collection(
    seats.flatMap(({ seat, symbol }) => {
      const chosen = marked?.has(seat.id) || (selection?.kind === 'seat' && selection.id === seat.id);
      if (!chosen && !(hovered?.kind === 'seat' && hovered.id === seat.id)) return [];
      return [
        pointFeature(places.get(seat.id) ?? seat.position, {
          id: seat.id,
          icon: focusIcon(theme, symbol.size, chosen, symbology),
        }),
      ];
    }),
  );
}
