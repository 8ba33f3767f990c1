import { straightDistance } from '../../lib/straight-distance';
import type { Position } from '../../lib/units';
import type { SeatWish } from './wish';

/** Halfway along the stretch: a seat there halves it. */
export function findWishMiddle({ line }: Pick<SeatWish, 'line'>): Position {
  const pieces = line.slice(1).map((to, i) => {
    const from = line[i] as Position;
    return { from, to, length: straightDistance(from, to) };
  });
  let left = pieces.reduce((sum, { length }) => sum + length, 0) / 2;
  for (const { from, to, length } of pieces) {
    if (length > 0 && left <= length) {
      const share = left / length;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    }
    left -= length;
  }
  return line[0] as Position;
}
