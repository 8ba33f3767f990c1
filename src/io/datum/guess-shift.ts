import { straightDistance } from '../../lib/straight-distance';
import { type Metres, metres, type Position } from '../../lib/units';
import { convertDatum, type Datum } from './convert-datum';

/** How positions are to be converted. */
export interface DatumShift {
  readonly from: Datum;
  readonly to: Datum;
}

/** How far the shifted fix may lie from where the person is: a fix between houses, and a tap beside the place. */
const tolerance = metres(100);

/** Ways in which a device can be wrong in China: it gives GCJ-02 for WGS-84, or takes a shift off that was none. */
const shifts: readonly DatumShift[] = [
  { from: 'gcj02', to: 'wgs84' },
  { from: 'wgs84', to: 'gcj02' },
];

/**
 * Which shift of Chinese maps explains that a device and its person differ: the one that brings the fix within
 * 100 m of the place. A fix that is itself no better than that explains nothing.
 * @returns null when none does, or when they do not differ by as much
 */
export function guessShift(fix: Position, accuracy: Metres, place: Position): DatumShift | null {
  if (!(accuracy <= tolerance) || !(straightDistance(fix, place) > tolerance)) return null;
  return (
    shifts.find(({ from, to }) => straightDistance(convertDatum(fix, from, to), place) <= tolerance) ?? null
  );
}
