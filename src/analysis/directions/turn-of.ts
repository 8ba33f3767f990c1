import type { PlanePoint } from '../../geometry/local-plane';
import type { Turn } from './data';

/**
 * Changes of course, degrees, up to which one goes straight on or bears slightly to a side: the classes of
 * OSRM (guidance, getTurnDirection). Its "sharp" is told as a plain turn: at a corner one sees the street.
 */
const straightUpTo = 20;
const slightUpTo = 40;
/** From here on one turns round: 160 to 200 degrees in Valhalla (baldr, Turn::GetType). */
const backFrom = 160;

/** Degrees clockwise from north, 0 up to 360. */
export const courseOf = (from: PlanePoint, to: PlanePoint): number =>
  ((Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI + 360) % 360;

/** By how much the course changes, degrees, −180 up to 180; to the right is positive. */
export const bendOf = (before: number, after: number): number => ((after - before + 540) % 360) - 180;

/** The turn of a change of course, degrees, to the right positive. */
export function turnOf(bend: number): Exclude<Turn, 'start'> {
  const size = Math.abs(bend);
  if (size <= straightUpTo) return 'straight';
  if (size >= backFrom) return 'back';
  const side = bend > 0 ? 'right' : 'left';
  return size <= slightUpTo ? `slight-${side}` : side;
}
