import { metresPerDegree } from './metres-per-degree';
import { type Metres, metres, type Position } from './units';

/**
 * Metres from one place to another in a straight line, on the plane that touches the ellipsoid at the
 * first: for an order within a district, where it is good to a centimetre.
 */
export function straightDistance(from: Position, to: Position): Metres {
  const degree = metresPerDegree(from);
  return metres(Math.hypot((to[0] - from[0]) * degree.lng, (to[1] - from[1]) * degree.lat));
}
