import type { Seat } from '../../model/district';
import { palettes, type Theme } from '../../ui/tokens';
import type { MapScene } from '../scene';
import { type SeatRing, seatSymbolOf } from '../symbology/seat-symbol';

type Look = Pick<MapScene, 'symbology' | 'usability' | 'statuses' | 'theme'>;

/** Seats from pause to pause: a millisecond. */
const seatsAStep = 1024;

/** Red, green, blue and opacity of every seat's dot, four bytes each; a seat that is gone is not seen. */
export function* colourSeats(
  seats: readonly Seat[],
  look: Look,
): Generator<void, Uint8Array<ArrayBuffer>, void> {
  const bytes = new Uint8Array(4 * seats.length);
  const known = new Map<SeatRing, readonly number[]>();
  // Numbered seats have signs of their own, wherever the others are dots.
  const scene = { ...look, ranked: [] };
  for (const [i, seat] of seats.entries()) {
    if (i % seatsAStep === seatsAStep - 1) yield;
    const ring = seatSymbolOf(scene, seat)?.ring;
    if (!ring) continue;
    const colour = known.get(ring) ?? [...rgbOf(colourOf(ring, look.theme)), 255];
    known.set(ring, colour);
    bytes.set(colour, 4 * i);
  }
  return bytes;
}

/** The darker of a sign's colours by day, the lighter by night: a dot has no ring to set it off. */
function colourOf(ring: SeatRing, theme: Theme): string {
  const palette = palettes[theme];
  switch (ring) {
    case 'sit':
      return palette.find;
    case 'neutral':
    case 'added':
    case 'moved':
      return theme === 'dark' ? palette.seat : palette.seatInk;
    case 'muted':
    case 'unknown':
      return palette.seatMute;
    default:
      return palette.status[ring];
  }
}

/** `#RRGGBB` as three bytes. */
function rgbOf(hex: string): readonly number[] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
