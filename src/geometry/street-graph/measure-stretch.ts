import type { Knot } from './find-knots';

/** What one walks from the points of a piece of an edge. */
export interface StretchWalks {
  /** The longest walk of all points of the piece, its ends included, and where; Infinity = none reached. */
  readonly farthest: number;
  readonly farthestAlong: number;
  /** Intervals in metres along the edge from which the walk is longer than asked, ascending. */
  readonly uncovered: readonly (readonly [from: number, to: number])[];
}

/**
 * The exact walks from the piece `from`–`to` of an edge (metres along it) with the given knots. Between
 * knots a < b the walk is longer than r on (a + max(0, r − dₐ), b − max(0, r − d_b)), and longest where
 * both ways are equal.
 */
export function measureStretch(knots: readonly Knot[], from: number, to: number, walk: number): StretchWalks {
  const uncovered: [number, number][] = [];
  let farthest = Number.NEGATIVE_INFINITY;
  let farthestAlong = from;
  for (let i = 1; i < knots.length; i++) {
    const a = knots[i - 1] as Knot;
    const b = knots[i] as Knot;
    const start = Math.max(from, a.along);
    const end = Math.min(to, b.along);
    if (start > end) continue;
    const peak = clamp(findPeak(a, b), start, end);
    const atPeak = Math.min(a.distance + (peak - a.along), b.distance + (b.along - peak));
    if (atPeak > farthest) {
      farthest = atPeak;
      farthestAlong = peak;
    }
    const tooFarFrom = Math.max(start, a.along + Math.max(0, walk - a.distance));
    const tooFarTo = Math.min(end, b.along - Math.max(0, walk - b.distance));
    if (tooFarTo <= tooFarFrom) continue;
    const last = uncovered.at(-1);
    if (last && last[1] === tooFarFrom) last[1] = tooFarTo;
    else uncovered.push([tooFarFrom, tooFarTo]);
  }
  return { farthest, farthestAlong, uncovered };
}

function findPeak(a: Knot, b: Knot): number {
  const peak = (a.along + b.along + (b.distance - a.distance)) / 2;
  return Number.isFinite(peak) ? peak : a.along;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
