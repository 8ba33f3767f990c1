import type { PlanePoint } from '../../geometry/local-plane';
import { metres } from '../../lib/units';
import type { NearbySeat } from './data';

/** Metres in a straight line and the bearing in degrees clockwise from north, 0 up to 360. */
export function measureStraight(from: PlanePoint, to: PlanePoint): Pick<NearbySeat, 'distance' | 'bearing'> {
  const east = to[0] - from[0];
  const north = to[1] - from[1];
  return {
    distance: metres(Math.sqrt(east * east + north * north)),
    bearing: ((Math.atan2(east, north) * 180) / Math.PI + 360) % 360,
  };
}
