import type { Knot } from './find-knots';

/** An interval of an edge, metres along it, from which the walk is longer than asked. */
export interface UncoveredInterval {
  readonly from: number;
  readonly to: number;
  /** The longest walk from it; Infinity = none reached. */
  readonly farthest: number;
}

/** What one walks from the points of a piece of an edge. */
export interface StretchWalks {
  /** The longest walk of all points of the piece, its ends included, and where; Infinity = none reached. */
  readonly farthest: number;
  readonly farthestAlong: number;
  /** Ascending, apart from each other. */
  readonly uncovered: readonly UncoveredInterval[];
}

const nothing: readonly UncoveredInterval[] = [];

/**
 * The exact walks from the piece `from`–`to` of an edge (metres along it) with the given knots. Between
 * knots a < b the walk is longer than r on (a + max(0, r − dₐ), b − max(0, r − d_b)), and longest where
 * both ways are equal.
 */
export function measureStretch(knots: readonly Knot[], from: number, to: number, walk: number): StretchWalks {
  let uncovered: UncoveredInterval[] | null = null;
  let farthest = Number.NEGATIVE_INFINITY;
  let farthestAlong = from;
  for (let i = 1; i < knots.length; i++) {
    const a = knots[i - 1] as Knot;
    const b = knots[i] as Knot;
    const start = Math.max(from, a.along);
    const end = Math.min(to, b.along);
    if (start > end) continue;
    const peak = Math.min(end, Math.max(start, findPeak(a, b)));
    const atPeak = Math.min(a.distance + (peak - a.along), b.distance + (b.along - peak));
    if (atPeak > farthest) {
      farthest = atPeak;
      farthestAlong = peak;
    }
    const tooFarFrom = Math.max(start, a.along + Math.max(0, walk - a.distance));
    const tooFarTo = Math.min(end, b.along - Math.max(0, walk - b.distance));
    if (!(tooFarTo > tooFarFrom)) continue;
    const interval = { from: tooFarFrom, to: tooFarTo, farthest: atPeak };
    if (uncovered) append(uncovered, interval);
    else uncovered = [interval];
  }
  return { farthest, farthestAlong, uncovered: uncovered ?? nothing };
}

function findPeak(a: Knot, b: Knot): number {
  const peak = (a.along + b.along + (b.distance - a.distance)) / 2;
  return Number.isFinite(peak) ? peak : a.along;
}

/** Two intervals that meet, at an anchor with a long leg, are one. */
function append(intervals: UncoveredInterval[], { from, to, farthest }: UncoveredInterval): void {
  const last = intervals.at(-1);
  if (last?.to === from)
    intervals[intervals.length - 1] = { from: last.from, to, farthest: Math.max(last.farthest, farthest) };
  else intervals.push({ from, to, farthest });
}
