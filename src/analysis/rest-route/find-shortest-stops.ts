import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import { type AnchoredNetwork, findLegs } from './find-legs';

/** The best known way on from an anchor to the end. */
interface Way {
  readonly length: number;
  readonly legs: number;
}

/**
 * The shortest way from anchor `start` to anchor `end` on which no leg is longer than `rest` metres, as
 * the numbers of its anchors, both ends included. `rest` must be at least their smallest rest. Of ways of the same length
 * the one with the fewest stops, of those the one whose stops come first by number. Lengths must be on
 * the lattice: ties are compared exactly.
 *
 * A search of anchors, backwards from the end, guided by the plain walk from the start, which no stop can
 * shorten (A*: Hart, Nilsson & Raphael 1968): anchors off the way are never looked at.
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
  const ways = searchBackwards(legsOf, plainWalks, start, end);
  return followWays(legsOf, ways, start, end);
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

function searchBackwards(
  legsOf: LegsOf,
  plainWalks: ReadonlyMap<number, number>,
  start: number,
  end: number,
): Map<number, Way> {
  const guess = (anchor: number) => (anchor === start ? 0 : (plainWalks.get(anchor) ?? Infinity));
  const ways = new Map<number, Way>([[end, { length: 0, legs: 0 }]]);
  const heap = createNodeHeap();
  heap.push(guess(end), end);
  // Everything that ties with the best way is looked at too, so that ties fall by rule.
  while (heap.pop() && heap.distance <= (ways.get(start)?.length ?? Infinity)) {
    const anchor = heap.node;
    const way = ways.get(anchor);
    if (!way || heap.distance > way.length + guess(anchor)) continue;
    for (const [other, leg] of legsOf(anchor)) {
      const longer = { length: leg + way.length, legs: way.legs + 1 };
      const known = ways.get(other);
      if (known && !isBetter(longer, known)) continue;
      ways.set(other, longer);
      heap.push(longer.length + guess(other), other);
    }
  }
  return ways;
}

function isBetter(a: Way, b: Way): boolean {
  return a.length < b.length || (a.length === b.length && a.legs < b.legs);
}

function followWays(legsOf: LegsOf, ways: ReadonlyMap<number, Way>, start: number, end: number): number[] {
  const stops = [start];
  for (let at = start; at !== end; ) {
    const way = ways.get(at);
    const next = [...legsOf(at)]
      .filter(([other, leg]) => {
        const onward = ways.get(other);
        return onward && way && leg + onward.length === way.length && onward.legs + 1 === way.legs;
      })
      .map(([other]) => other);
    at = Math.min(...next);
    if (!Number.isFinite(at)) throw new Error('No way to the end keeps to the rest that was asked for.');
    stops.push(at);
  }
  return stops;
}
