import { type BoxZoomEndHandler, Point } from 'maplibre-gl';
import type { MapScene } from '../scene';
import type { MapEvent } from './map-engine';

/** A box that was drawn with Shift chooses what is in it where things are chosen together, else the map goes there. */
export function chooseBox(
  scene: MapScene | null,
  tell: (event: MapEvent) => void,
  [map, from, to]: Parameters<BoxZoomEndHandler>,
): void {
  if (!scene?.marked) {
    map.fitScreenCoordinates(from, to, map.getBearing(), { linear: true });
    return;
  }
  // All four: the map may be turned.
  const corners = [from, new Point(from.x, to.y), to, new Point(to.x, from.y)].map((corner) =>
    map.unproject(corner),
  );
  const lngs = corners.map(({ lng }) => lng);
  const lats = corners.map(({ lat }) => lat);
  tell({
    kind: 'box',
    bounds: [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)],
  });
}
