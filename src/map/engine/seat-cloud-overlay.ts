import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from 'deck.gl';
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { createLocalPlane } from '../../geometry/local-plane';
import { createPointIndex, type PointIndex } from '../../geometry/point-index';
import type { Bounds } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { MapScene } from '../scene';
import { areTold, windowAround } from '../sources/choose-seats';
import { glyphZoom, metresPerPixel, seatDiameter } from '../symbology/measures';
import { colourSeats } from './colour-seats';

export interface SeatCloud {
  /** Draws the seats of a scene as dots. */
  show(scene: MapScene): void;
  /** Dots give way to signs when the map is near. */
  followView(): void;
  /** The id of the seat whose dot is at a point of the screen; null = there is none, or no dots are shown. */
  seatAt(point: Point, around: number): string | null;
  remove(): void;
}

/** Radius, metres: twice a bench, so that benches of a row touch and neighbours do not (own choice). */
const dotMetres = 3;

/** Smallest dot, pixels: from afar a city's seats are a texture, not a blot. */
const smallestRadius = 1.2;

/**
 * Tens of thousands of seats as dots on a canvas of deck.gl over the map, from columns of numbers: nothing is
 * made for each seat, and a change of colours sends colours only. Lies over the names, so it ends where glyphs begin.
 */
export function createSeatCloud(map: MapLibreMap): SeatCloud {
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay);
  let drawn: MapScene | null = null;
  let places: {
    readonly of: readonly Seat[];
    readonly lngLat: Float64Array;
    index: PointIndex | null;
  } | null = null;
  let colours = new Uint8Array(0);
  let isShown = false;

  /** From afar, and from near by where seats stand too densely for signs. */
  const isFar = () => map.getZoom() < glyphZoom || !areTold(countInWindow());

  function countInWindow(): number {
    const lngLat = places?.lngLat ?? new Float64Array();
    const bounds = map.getBounds().toArray().flat() as unknown as Bounds;
    const [west, south, east, north] = windowAround(bounds, map.getZoom());
    let count = 0;
    for (let i = 0; i < lngLat.length; i += 2) {
      const lng = lngLat[i] as number;
      const lat = lngLat[i + 1] as number;
      if (lng >= west && lng <= east && lat >= south && lat <= north) count++;
    }
    return count;
  }

  function draw(): void {
    if (!drawn || !places) return;
    isShown = isFar();
    overlay.setProps({
      layers: [
        new ScatterplotLayer({
          id: 'seat-cloud',
          data: {
            length: places.of.length,
            attributes: {
              getPosition: { value: places.lngLat, size: 2 },
              getFillColor: { value: colours, size: 4 },
            },
          },
          visible: isShown,
          radiusUnits: 'meters',
          getRadius: dotMetres,
          radiusMinPixels: smallestRadius,
          radiusMaxPixels: seatDiameter.dot / 2,
          pickable: false,
        }),
      ],
    });
  }

  return {
    show(scene) {
      const { seats } = scene.district;
      const before = drawn;
      drawn = scene;
      if (places?.of !== seats) {
        const lngLat = new Float64Array(2 * seats.length);
        for (const [i, { position }] of seats.entries()) lngLat.set(position, 2 * i);
        places = { of: seats, lngLat, index: null };
      } else if (before && looksSame(before, scene)) return;
      colours = colourSeats(seats, scene);
      draw();
    },
    followView() {
      if (isShown !== isFar()) draw();
    },
    seatAt(point, around) {
      if (!isShown || !drawn || !places) return null;
      const plane = createLocalPlane(drawn.district.info.center);
      places.index ??= createPointIndex(places.of.map(({ position }) => plane.toPlane(position)));
      const { lng, lat } = map.unproject(point);
      const [nearest] = places.index.nearest(plane.toPlane([lng, lat]), 1);
      const reach = Math.max(around, seatDiameter.dot / 2) * metresPerPixel(lat, map.getZoom());
      return nearest && nearest.distance <= reach ? (places.of[nearest.index]?.id ?? null) : null;
    },
    remove() {
      map.removeControl(overlay);
    },
  };
}

const looksSame = (a: MapScene, b: MapScene): boolean =>
  a.symbology === b.symbology &&
  a.theme === b.theme &&
  a.usability === b.usability &&
  a.statuses === b.statuses;
