import type { Segment } from '../../src/geometry/cut-segment';
import type { Anchor } from '../../src/geometry/street-graph/data';
import { createBruteDistance } from './brute-distances';

export interface BruteRestRoutes {
  /** The least longest leg of all sequences of stops; Infinity = no way leads there. */
  readonly smallestRest: number;
  /** The shortest of all sequences whose legs are at most so long; Infinity = none. */
  readonly shortest: (rest: number) => number;
}

/** Tries every sequence of different seats between two anchors: an oracle for six seats or so. */
export function bruteRestRoutes(
  segments: readonly Segment[],
  seats: readonly Anchor[],
  from: Anchor,
  to: Anchor,
): BruteRestRoutes {
  const measure = createBruteDistance(segments);
  const leg = (a: Anchor, b: Anchor) => a.access + measure(a, b) + b.access;
  const routes: { length: number; longest: number }[] = [];
  const walk = (at: Anchor, left: readonly Anchor[], length: number, longest: number) => {
    const last = leg(at, to);
    routes.push({ length: length + last, longest: Math.max(longest, last) });
    for (const next of left) {
      const step = leg(at, next);
      if (step < Infinity)
        walk(
          next,
          left.filter((seat) => seat !== next),
          length + step,
          Math.max(longest, step),
        );
    }
  };
  walk(from, seats, 0, 0);
  return {
    smallestRest: Math.min(...routes.map(({ longest }) => longest)),
    shortest: (rest) =>
      Math.min(Infinity, ...routes.filter(({ longest }) => longest <= rest).map(({ length }) => length)),
  };
}
