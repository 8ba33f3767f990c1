import gcoord from 'gcoord';
import type { Position } from '../../lib/units';

/**
 * What degrees are measured against. In China maps are drawn in GCJ-02, some hundred metres off WGS-84 by a
 * shift that differs from place to place; Baidu shifts them once more (BD-09).
 */
export type Datum = 'wgs84' | 'gcj02' | 'bd09';

/** 1e-9 degrees are a tenth of a millimetre. */
const closeEnough = 1e-9;

/** Each round brings an inverse closer by a factor of a hundred and more; at the rim of the box none does. */
const mostRounds = 20;

/**
 * The same place in another datum. Outside the box that the published transform calls China (72.004–137.8347° E,
 * 0.8293–55.8271° N) all three are one, and the position comes back as it is; so does one that is no number.
 * The box holds neighbours of China too: who knows the country asks only there.
 *
 * The shifts are those of `gcoord` (the transform that is public since 2013). Its inverse stops at 0.1 m and
 * never ends at the rim of the box; the one here is exact to a millimetre and bounded.
 */
export function convertDatum(position: Position, from: Datum, to: Datum): Position {
  if (from === to || !position.every(Number.isFinite) || !isShifted(position)) return position;
  const mapped = from === 'wgs84' ? toGcj02(position) : from === 'bd09' ? invert(toBd09, position) : position;
  return to === 'gcj02' ? mapped : to === 'bd09' ? toBd09(mapped) : invert(toGcj02, mapped);
}

type Shift = (position: Position) => Position;

const toGcj02: Shift = ([lng, lat]) => transform([lng, lat], gcoord.WGS84, gcoord.GCJ02);
const toBd09: Shift = ([lng, lat]) => transform([lng, lat], gcoord.GCJ02, gcoord.BD09);

/** Its types take GeoJSON of every kind; a pair gives a pair. */
const transform = gcoord.transform as unknown as (position: Position, from: string, to: string) => Position;

function isShifted(position: Position): boolean {
  const [lng, lat] = toGcj02(position);
  return lng !== position[0] || lat !== position[1];
}

/** Where a shift leads to `aim`: fixed-point iteration, since a shift hardly differs between places so close. */
function invert(shift: Shift, aim: Position): Position {
  let [lng, lat] = aim;
  for (let round = 0; round < mostRounds; round += 1) {
    const [shiftedLng, shiftedLat] = shift([lng, lat]);
    const [east, north] = [aim[0] - shiftedLng, aim[1] - shiftedLat];
    lng += east;
    lat += north;
    if (Math.abs(east) < closeEnough && Math.abs(north) < closeEnough) break;
  }
  return [lng, lat];
}
