import { MapLibreOverlay } from '@deck.gl/maplibre';
import { ScatterplotLayer } from 'deck.gl';
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { metresPerDegree } from '../../lib/metres-per-degree';
import { runInSlices } from '../../lib/run-in-slices';
import type { Bounds, Position } from '../../lib/units';
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
  /** Places and colours of the dots, in the order of the seats that they were taken from. */
  let dots: {
    readonly of: readonly Seat[];
    readonly lngLat: Float64Array;
    readonly colours: Uint8Array;
  } | null = null;
  let taking = new AbortController();
  let isShown = false;

  /** From afar, and from near by where seats stand too densely for signs. */
  const isFar = () => map.getZoom() < glyphZoom || !areTold(countInWindow());

  function countInWindow(): number {
    const lngLat = dots?.lngLat ?? new Float64Array();
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
    if (!dots) return;
    isShown = isFar();
    overlay.setProps({
      layers: [
        new ScatterplotLayer({
          id: 'seat-cloud',
          data: {
            length: dots.of.length,
            attributes: {
              getPosition: { value: dots.lngLat, size: 2 },
              getFillColor: { value: dots.colours, size: 4 },
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
      if (before && before.district.seats === seats && looksSame(before, scene)) return;
      // The dots stay as they are until all colours are known.
      taking.abort();
      taking = new AbortController();
      const lngLat = dots?.of === seats ? dots.lngLat : null;
      runInSlices(takeDots(seats, lngLat, scene), taking.signal).then(
        (taken) => {
          dots = { of: seats, ...taken };
          draw();
        },
        () => undefined,
      );
    },
    followView() {
      if (isShown !== isFar()) draw();
    },
    seatAt(point, around) {
      if (!isShown || !dots) return null;
      const { lng, lat } = map.unproject(point);
      const reach = Math.max(around, seatDiameter.dot / 2) * metresPerPixel(lat, map.getZoom());
      const nearest = findNearestDot(dots.lngLat, [lng, lat], reach);
      return nearest === null ? null : (dots.of[nearest]?.id ?? null);
    },
    remove() {
      taking.abort();
      map.removeControl(overlay);
    },
  };
}

/** Seats from pause to pause. */
const seatsAStep = 4096;

function* takeDots(seats: readonly Seat[], known: Float64Array | null, scene: MapScene) {
  const lngLat = known ?? new Float64Array(2 * seats.length);
  if (!known)
    for (const [i, { position }] of seats.entries()) {
      lngLat[2 * i] = position[0];
      lngLat[2 * i + 1] = position[1];
      if (i % seatsAStep === 0) yield;
    }
  return { lngLat, colours: yield* colourSeats(seats, scene) };
}

/** Index of the dot that is nearest to a place, within so many metres: all of them are looked at, in a fraction of a millisecond. */
function findNearestDot(lngLat: Float64Array, at: Position, reach: number): number | null {
  const degree = metresPerDegree(at);
  let [nearest, least]: [number | null, number] = [null, reach ** 2];
  for (let i = 0; i < lngLat.length; i += 2) {
    const x = ((lngLat[i] as number) - at[0]) * degree.lng;
    const y = ((lngLat[i + 1] as number) - at[1]) * degree.lat;
    const away = x * x + y * y;
    if (away <= least) [nearest, least] = [i / 2, away];
  }
  return nearest;
}

const looksSame = (a: MapScene, b: MapScene): boolean =>
  a.symbology === b.symbology &&
  a.theme === b.theme &&
  a.usability === b.usability &&
  a.statuses === b.statuses;
