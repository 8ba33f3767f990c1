import { takeAllSteps } from '../../lib/take-all-steps';
import { type AnchoredNetwork, findLegs } from './find-legs';
import { findShortestWay } from './find-shortest-way';

/**
 * The shortest way from anchor `start` to anchor `end` on which no leg is longer than `rest` metres, as
 * the numbers of its anchors, both ends included. `rest` must be at least their smallest rest. Of ways of the same length
 * the one with the fewest stops, of those the one whose stops come first by number. Lengths must be on
 * the lattice: ties are compared exactly.
 *
 * The search is guided by the plain walk from the start, which no stop can shorten.
 */
export function findShortestStops(
  network: AnchoredNetwork,
  start: number,
  end: number,
  rest: number,
): number[] {
  const plainWalks = findLegs(network, start, Infinity);
  if ((plainWalks.get(end) ?? Infinity) <= rest) return [start, end];
  const legsOf = rememberLegs(network, rest);
  const guess = (anchor: number) => (anchor === start ? 0 : (plainWalks.get(anchor) ?? Infinity));
  return takeAllSteps(findShortestWay({ legsFrom: legsOf, legsInto: legsOf, guess }, start, end));
}

type LegsOf = (anchor: number) => ReadonlyMap<number, number>;

function rememberLegs(network: AnchoredNetwork, rest: number): LegsOf {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return (anchor) => {
    const legs = known.get(anchor) ?? findLegs(network, anchor, rest);
    known.set(anchor, legs);
    return legs;
  };
}
