import type { Bounds } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { MapScene } from '../scene';
import type { OverlaidSeats } from './overlaid-seats';

/**
 * From this many seats on the map's worker is given only those of the view: 100,000 features take it a second
 * to take in, and the page half of one to hand over. The others are drawn by deck.gl (stack: binary attributes).
 */
export const manySeats = 10_000;

/** More glyphs at once than these hide each other: until one zooms in, seats stay dots. */
const mostGlyphs = 1000;

/** Whether so many seats in the window have signs of their own; else the map shows dots from near by, too. */
export const areTold = (inWindow: number): boolean => inWindow <= mostGlyphs;

export const areMany = (seats: readonly Seat[]): boolean => seats.length > manySeats;

/**
 * Of many seats those that have a sign of their own: numbered ones, a scenario's, and those in the window; null
 * = nobody is near enough to tell signs apart. All of them where they are not many.
 */
export function chooseSeats(
  overlaid: OverlaidSeats,
  ranked: MapScene['ranked'],
  window: Bounds | null,
): OverlaidSeats {
  if (!areMany(overlaid.seats)) return overlaid;
  const own = new Set([...ranked, ...overlaid.changes.keys()]);
  const isOwn = ({ id }: Seat) => own.has(id);
  const inView = window ? overlaid.seats.filter(({ position }) => isInside(position, window)) : [];
  const seats =
    inView.length > 0 && areTold(inView.length)
      ? [...inView, ...overlaid.seats.filter((seat) => isOwn(seat) && !isInside(seat.position, window))]
      : overlaid.seats.filter(isOwn);
  return { ...overlaid, seats };
}

const isInside = ([lng, lat]: Seat['position'], window: Bounds | null): boolean =>
  window !== null && lng >= window[0] && lat >= window[1] && lng <= window[2] && lat <= window[3];

/**
 * A box of degrees that holds the view and stays the same while the map moves within it, so that seats are not
 * chosen anew with every frame.
 * @param zoom of MapLibre: at it a tile of 512 pixels is 360° / 2^zoom wide.
 */
export function windowAround([west, south, east, north]: Bounds, zoom: number): Bounds {
  const step = 360 / 2 ** Math.floor(zoom);
  const down = (value: number) => Math.floor(value / step) * step;
  const up = (value: number) => Math.ceil(value / step) * step;
  return [down(west), down(south), up(east), up(north)];
}
