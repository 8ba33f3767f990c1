import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';

/** Places that one goes between leg by leg, by number. Lengths must be on the lattice: ties are compared exactly. */
export interface LegGraph {
  /** Where a leg leads to from a place, with its length. */
  readonly legsFrom: (place: number) => Iterable<readonly [to: number, length: number]>;
  /** Where a leg into a place begins, with its length. */
  readonly legsInto: (place: number) => Iterable<readonly [from: number, length: number]>;
  /** At most as much as the way from the start to a place is long; 0 where nothing is known. */
  readonly guess: (place: number) => number;
}

/** The best known way on from a place to the end. */
interface Way {
  readonly length: number;
  readonly legs: number;
}

/**
 * The shortest way from one place to another, as the numbers of its places, both ends included. Of ways of the
 * same length the one with the fewest legs, of those the one whose places come first by number.
 *
 * A search of places, backwards from the end, guided by the guess (A*: Hart, Nilsson & Raphael 1968): places
 * off the way are never looked at. Pauses after each place.
 * @throws where no way leads there
 */
export function* findShortestWay(
  graph: LegGraph,
  start: number,
  end: number,
): Generator<void, number[], void> {
  const ways = yield* searchBackwards(graph, start, end);
  return followWays(graph, ways, start, end);
}

function* searchBackwards(
  { legsInto, guess }: LegGraph,
  start: number,
  end: number,
): Generator<void, Map<number, Way>, void> {
  const ways = new Map<number, Way>([[end, { length: 0, legs: 0 }]]);
  const heap = createNodeHeap();
  heap.push(guess(end), end);
  // Everything that ties with the best way is looked at too, so that ties fall by rule.
  while (heap.pop() && heap.distance <= (ways.get(start)?.length ?? Infinity)) {
    const place = heap.node;
    const way = ways.get(place);
    if (!way || heap.distance > way.length + guess(place)) continue;
    for (const [other, leg] of legsInto(place)) {
      const longer = { length: leg + way.length, legs: way.legs + 1 };
      const known = ways.get(other);
      if (known && !isBetter(longer, known)) continue;
      ways.set(other, longer);
      heap.push(longer.length + guess(other), other);
    }
    yield;
  }
  return ways;
}

function isBetter(a: Way, b: Way): boolean {
  return a.length < b.length || (a.length === b.length && a.legs < b.legs);
}

function followWays(
  { legsFrom }: LegGraph,
  ways: ReadonlyMap<number, Way>,
  start: number,
  end: number,
): number[] {
  const stops = [start];
  for (let at = start; at !== end; ) {
    const way = ways.get(at);
    const next = [...legsFrom(at)]
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
