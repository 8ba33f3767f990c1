import type { Segment } from '../../src/geometry/cut-segment';
import type { Anchor } from '../../src/geometry/street-graph/data';
import { createBruteDistance } from './brute-distances';

interface BruteWalk {
  /** Numbers of the seats, in order. */
  readonly stops: readonly number[];
  readonly length: number;
  /** The longest stretch from a seat, or the start, to the next, or the end. */
  readonly longest: number;
}

export interface BruteTours {
  /** The least longest leg of all walks; Infinity = no way leads through the places. */
  readonly smallestRest: number;
  /**
   * The shortest of all walks whose legs are at most so long, of those that are as short to a micrometre the one
   * with the fewest stops, of those the one with the lowest; null = none.
   */
  readonly shortest: (rest: number) => BruteWalk | null;
}

const tolerance = 1e-6;

/**
 * Tries every walk that rests on no seat twice between two places: an oracle for three seats and four places or
 * so. It goes step by step, to a seat or to the next place, and counts how far it is since it last sat.
 */
export function bruteTours(
  segments: readonly Segment[],
  seats: readonly Anchor[],
  places: readonly Anchor[],
): BruteTours {
  const measure = createBruteDistance(segments);
  const all = [...seats, ...places];
  const steps = all.map((a) => all.map((b) => a.access + measure(a, b) + b.access));
  const walks: BruteWalk[] = [];
  /** @param left the seats that were not rested on since the last place */
  const go = (at: number, next: number, left: readonly number[], since: number, walk: BruteWalk) => {
    if (next === places.length) {
      walks.push(walk);
      return;
    }
    for (const to of [...left, seats.length + next]) {
      const step = steps[at]![to]!;
      if (step === Infinity) continue;
      const isSeat = to < seats.length;
      const reached = {
        stops: isSeat ? [...walk.stops, to] : walk.stops,
        length: walk.length + step,
        longest: Math.max(walk.longest, since + step),
      };
      if (isSeat)
        go(
          to,
          next,
          left.filter((seat) => seat !== to),
          0,
          reached,
        );
      else go(to, next + 1, [...seats.keys()], since + step, reached);
    }
  };
  go(seats.length, 1, [...seats.keys()], 0, { stops: [], length: 0, longest: 0 });
  return {
    smallestRest: Math.min(...walks.map(({ longest }) => longest)),
    shortest: (rest) => {
      const short = walks.filter(({ longest }) => longest <= rest);
      const least = Math.min(...short.map(({ length }) => length));
      const [best = null] = short.filter(({ length }) => length <= least + tolerance).sort(compareStops);
      return best;
    },
  };
}

function compareStops({ stops: a }: BruteWalk, { stops: b }: BruteWalk): number {
  return a.length - b.length || a.map((seat, i) => seat - b[i]!).find((off) => off !== 0) || 0;
}
