import { metresPerDegree } from '../../lib/metres-per-degree';
import type { Position } from '../../lib/units';

/** The position some metres east and north, on the WGS-84 ellipsoid. */
export function nudgePosition(from: Position, east: number, north: number): Position {
  const degree = metresPerDegree(from);
  return [from[0] + east / degree.lng, from[1] + north / degree.lat];
}
