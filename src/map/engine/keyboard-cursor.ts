import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import type { SeatDrag } from './seat-drag';

export interface KeyboardCursorOptions {
  readonly map: MapLibreMap;
  /** As a click in the middle of the map. */
  readonly press: () => void;
  /** Moves seats, where that is possible. */
  readonly hand: SeatDrag;
  /** The middle of the map that panels leave free. */
  readonly middle: () => Point;
  /** What lies in the middle of the map has the cursor; called when the map comes to rest. */
  readonly point: () => void;
  /** Whether the map may glide, or must jump. */
  readonly glides: () => boolean;
}

/**
 * The keyboard's cursor is the middle of the map, where a cross is drawn while the map has the focus. MapLibre's
 * own keys move and zoom; Enter or space presses what lies under the cross; n and p go from seat to seat, in
 * the order of their distance from where the walk began. Moving the map by other keys begins a new walk.
 *
 * Where seats can be moved Enter takes one up and lets it go, the arrows move it and the map with it, Escape puts
 * it back; space still opens it.
 */
export function createKeyboardCursor({
  map,
  press,
  hand,
  middle,
  point,
  glides,
}: KeyboardCursorOptions): void {
  const canvas = map.getCanvas();
  let walk: readonly (readonly [number, number])[] = [];
  let step = -1;
  let atRest = map.areTilesLoaded() && !map.isMoving();

  function go(direction: 1 | -1): void {
    if (walk.length === 0) {
      walk = seatsInView(map);
      step = direction > 0 ? -1 : 0;
    }
    if (walk.length === 0) return;
    step = (step + direction + walk.length) % walk.length;
    const at = walk[step];
    if (!at) return;
    map.easeTo({ center: [at[0], at[1]], animate: glides(), duration: 250 }, { [ownMove]: true });
  }

  /** Whether the key was for the seat in the hand. */
  function moveHeld({ key, shiftKey }: KeyboardEvent): boolean {
    const arrow = arrows[key];
    if (arrow) hand.nudge(...arrow, shiftKey);
    else if (key === 'Enter' || key === ' ') hand.drop();
    else if (key === 'Escape') hand.cancel();
    return arrow !== undefined || key === 'Enter' || key === ' ' || key === 'Escape';
  }

  canvas.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (hand.isHolding()) {
      if (!moveHeld(event)) return;
      event.preventDefault();
      // MapLibre would move the map, and the page would act on Escape.
      event.stopPropagation();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const act = () => {
        if (event.key === ' ' || !hand.pick(middle())) press();
      };
      // What lies where is known only when it is drawn.
      if (atRest) act();
      else map.once('idle', act);
    } else if (event.key === 'n' || event.key === 'N') go(1);
    else if (event.key === 'p' || event.key === 'P') go(-1);
  });
  map.on('moveend', (event) => {
    if (!(ownMove in event)) walk = [];
  });
  map.on('move', () => {
    atRest = false;
  });
  map.on('idle', () => {
    atRest = true;
    if (canvas.matches(':focus-visible')) point();
  });
}

/** Steps to the right and down. */
const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Marks the events of our own steps; MapLibre passes such data along. */
const ownMove = 'seatStep';

const seatLayers = ['seat-glyphs', 'seat-ranked', 'seat-dots', 'seat-clusters'];

/** Places of the seats and gatherings that are drawn, the nearest to the middle first; each once. */
function seatsInView(map: MapLibreMap): readonly (readonly [number, number])[] {
  const middle = map.project(map.getCenter());
  const places = new Map<string, readonly [number, number]>();
  for (const { geometry } of map.queryRenderedFeatures({ layers: seatLayers })) {
    if (geometry.type !== 'Point') continue;
    const [lng = 0, lat = 0] = geometry.coordinates;
    // Tiles round a place a little differently.
    places.set(`${lng.toFixed(5)} ${lat.toFixed(5)}`, [lng, lat]);
  }
  const distance = (at: readonly [number, number]) => map.project([at[0], at[1]]).dist(middle);
  return [...places.values()].sort((a, b) => distance(a) - distance(b));
}
