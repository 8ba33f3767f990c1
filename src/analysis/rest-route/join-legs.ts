import { metres } from '../../lib/units';
import type { RestLeg, RestRoute } from './data';

/** What a walk is by its legs, at least one, each of which begins where the one before ends. */
export function joinLegs(
  legs: readonly RestLeg[],
): Pick<RestRoute, 'length' | 'longestLeg' | 'legs' | 'stops' | 'line'> {
  return {
    length: metres(legs.reduce((sum, leg) => sum + leg.length, 0)),
    longestLeg: metres(Math.max(...legs.map((leg) => leg.length))),
    legs,
    stops: legs.flatMap(({ toSeat }) => toSeat ?? []),
    line: legs.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1))),
  };
}
