import type { FeatureCollection } from 'geojson';
import type { LocalPlane } from '../../geometry/local-plane';
import type { Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { MapScene, RestWalkOnMap } from '../scene';
import { seatIcon } from '../symbology/icons';
import { haloWidth, leaderFrom, ringWidth, seatDiameter } from '../symbology/measures';
import { type SeatSymbol, seatSymbolOf } from '../symbology/seat-symbol';
import { collection, lineFeature, pointFeature } from './geometry';
import type { OverlaidSeats } from './overlaid-seats';
import { spreadDiscs } from './spread';

type SeatScene = Pick<MapScene, 'symbology' | 'usability' | 'statuses' | 'ranked'>;

/** A seat that is drawn, and how. */
export interface DrawnSeat {
  readonly seat: Seat;
  readonly symbol: SeatSymbol;
}

/** Every seat that the scene draws, in their order; a scenario's new and moved ones wear rings of their own. */
export function drawnSeats(
  { seats, changes }: Pick<OverlaidSeats, 'seats' | 'changes'>,
  scene: SeatScene,
): readonly DrawnSeat[] {
  return seats.flatMap((seat) => {
    const symbol = seatSymbolOf(scene, seat);
    const ring = changes.get(seat.id);
    return symbol ? [{ seat, symbol: ring ? { ...symbol, ring } : symbol }] : [];
  });
}

/** While a walk with rests is shown its own rests have signs of their own, and every other seat is a grey dot. */
export function quietSeats(seats: readonly DrawnSeat[], { stops }: RestWalkOnMap): readonly DrawnSeat[] {
  const rests = new Set(stops.map(({ id }) => id));
  return seats
    .filter(({ seat }) => !rests.has(seat.id))
    .map(({ seat, symbol }) => ({
      seat,
      symbol: { ...symbol, ring: 'muted', size: 'dot', closed: false, rank: null },
    }));
}

/** Whether a seat has its glyph even where the others are dots: it bears a number or is what a scenario is about. */
export const isProminent = ({ rank, ring }: SeatSymbol): boolean =>
  rank !== null || ring === 'added' || ring === 'moved';

/**
 * The places of the glyphs at a scale: seats pushed apart so that no two overlap. Only glyphs move, never
 * the seats themselves; `leaderFeatures` draws the line back.
 */
export function spreadSeats(
  seats: readonly DrawnSeat[],
  plane: LocalPlane,
  metresPerPixel: number,
): ReadonlyMap<string, Position> {
  const discs = seats.map(({ seat, symbol }) => {
    const [x, y] = plane.toPlane(seat.position);
    const radius = (seatDiameter[symbol.size] / 2) * outerScale + ringWidth / 2 + haloWidth;
    return { id: seat.id, x: x / metresPerPixel, y: y / metresPerPixel, radius };
  });
  return new Map(
    [...spreadDiscs(discs)].map(([id, [x, y]]) => [
      id,
      plane.toPosition([x * metresPerPixel, y * metresPerPixel]),
    ]),
  );
}

/** Corners of hexagons and diamonds reach past the circle; they may touch a neighbour's halo, not its ring. */
const outerScale = 1.06;

/** Glyphs at their pushed-apart places (from `glyphZoom`). */
export function seatGlyphFeatures(
  seats: readonly DrawnSeat[],
  places: ReadonlyMap<string, Position>,
  theme: MapScene['theme'],
): FeatureCollection {
  return collection(
    seats.map(({ seat, symbol }) =>
      pointFeature(places.get(seat.id) ?? seat.position, {
        id: seat.id,
        icon: seatIcon(theme, symbol),
        prominent: isProminent(symbol),
        order: drawOrder(symbol),
      }),
    ),
  );
}

/** Dots at the seats' own places, for gathering below `glyphZoom`; the prominent ones stay glyphs. */
export function seatDotFeatures(seats: readonly DrawnSeat[], theme: MapScene['theme']): FeatureCollection {
  return collection(
    seats
      .filter(({ symbol }) => !isProminent(symbol))
      .map(({ seat, symbol }) =>
        pointFeature(seat.position, {
          id: seat.id,
          icon: seatIcon(theme, { ...symbol, size: 'dot', closed: false }),
          serves: symbol.ring === 'muted' || symbol.ring === 'unknown' ? 0 : 1,
          order: drawOrder(symbol),
        }),
      ),
  );
}

/** A line from each glyph that was moved noticeably back to its seat. */
export function leaderFeatures(
  seats: readonly DrawnSeat[],
  places: ReadonlyMap<string, Position>,
  plane: LocalPlane,
  metresPerPixel: number,
): FeatureCollection {
  return collection(
    seats.flatMap(({ seat }) => {
      const place = places.get(seat.id);
      if (!place) return [];
      const [ax, ay] = plane.toPlane(seat.position);
      const [bx, by] = plane.toPlane(place);
      const pixels = Math.hypot(bx - ax, by - ay) / metresPerPixel;
      return pixels > leaderFrom ? [lineFeature([seat.position, place], { id: seat.id })] : [];
    }),
  );
}

/** Numbered seats lie over others, then a scenario's own, those that serve over those that do not. */
function drawOrder(symbol: SeatSymbol): number {
  if (symbol.rank !== null) return 20 - symbol.rank;
  if (isProminent(symbol)) return 3;
  return symbol.ring === 'muted' ? 0 : symbol.ring === 'unknown' ? 1 : 2;
}
