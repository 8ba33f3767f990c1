import type { Bounds } from '../../lib/units';

/** Farther out there is nothing but the ground around a district of a few streets. */
const usual = 12;

/** The zoom at which 360° are as wide as a tile of 512 pixels; a phone in hand is narrower than that by half a zoom. */
const narrow = 1;

/** The least zoom of a map on which a district can be seen whole, on a phone too. */
export function findLeastZoom([west, south, east, north]: Bounds): number {
  const extent = Math.max(east - west, north - south);
  const whole = Math.floor(Math.log2(360 / extent)) - narrow;
  return extent > 0 && extent < 360 ? Math.min(usual, Math.max(0, whole)) : usual;
}
