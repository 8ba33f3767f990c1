import { metresPerDegree } from '../../lib/metres-per-degree';
import { straightDistance } from '../../lib/straight-distance';
import { type Metres, metres, type Position } from '../../lib/units';

/** A way on foot that somebody follows. */
export interface FollowedWay {
  /** From the person's first place to the seat, straight legs included. */
  readonly points: readonly Position[];
  /** Metres along `points` at which each step of the description begins, ascending. */
  readonly starts: readonly number[];
}

export interface WayProgress {
  /** How far on the way the person is, metres from its beginning. */
  readonly along: number;
  /** What is left to walk. */
  readonly remaining: Metres;
  /** The step that is being walked, counted from 0. */
  readonly step: number;
  /** The step that comes next begins within a few paces. */
  readonly isTurnNear: boolean;
  readonly isThere: boolean;
  /** The person has left the way: it must be asked anew. */
  readonly isLost: boolean;
}

/** Within this of the seat one sees it, metres: about the width of a street. */
const thereWithin = 15;
/** A fix that is less sure does not make the seat any nearer, metres. */
const mostAccuracy = 30;
/** Farther from the way than this, and than the fix is unsure, one has left it, metres. */
const lostBeyond = 30;
/** A turn is told this far before it, metres: a quarter of a minute at the pace of an older person. */
const turnAhead = 15;
/**
 * How much farther along a place must lie to be as unlikely as a metre beside the way: where a way passes
 * the same corner twice, one is where one could have walked to since.
 */
const alongPerMetre = 20;

/**
 * Where on a way somebody is.
 * @param accuracy radius of the fix, metres; null = they said so themselves
 * @param before how far they were before, metres
 */
export function progressOnWay(
  { points, starts }: FollowedWay,
  at: Position,
  accuracy: Metres | null,
  before: number,
): WayProgress {
  const total = lengthOf(points);
  const { along, beside } = placeOn(points, at, before);
  const unsure = accuracy ?? 0;
  const aim = points.at(-1);
  const toAim = aim ? straightDistance(at, aim) : Number.POSITIVE_INFINITY;
  const step = Math.max(
    0,
    starts.findLastIndex((start) => start <= along),
  );
  const next = starts[step + 1];
  return {
    along,
    remaining: metres(Math.max(0, total - along)),
    step,
    isTurnNear: next !== undefined && next - along <= turnAhead,
    isThere: toAim <= Math.max(thereWithin, Math.min(unsure, mostAccuracy)),
    isLost: beside > lostBeyond + unsure,
  };
}

/** Metres along a line of positions. */
export const lengthOf = (points: readonly Position[]): number =>
  points.slice(1).reduce((sum, to, i) => sum + straightDistance(points[i] as Position, to), 0);

function placeOn(points: readonly Position[], at: Position, before: number) {
  const degree = metresPerDegree(at);
  let best = { along: 0, beside: points[0] ? straightDistance(at, points[0]) : 0 };
  let least = Number.POSITIVE_INFINITY;
  let walked = 0;
  for (const [i, to] of points.entries()) {
    const from = points[i - 1];
    if (!from) continue;
    const [ax, ay] = [(from[0] - at[0]) * degree.lng, (from[1] - at[1]) * degree.lat];
    const [dx, dy] = [(to[0] - from[0]) * degree.lng, (to[1] - from[1]) * degree.lat];
    const squared = dx * dx + dy * dy;
    const share = squared === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squared));
    const beside = Math.hypot(ax + share * dx, ay + share * dy);
    const length = straightDistance(from, to);
    const along = walked + share * length;
    const cost = beside + Math.abs(along - before) / alongPerMetre;
    if (cost < least) {
      least = cost;
      best = { along, beside };
    }
    walked += length;
  }
  return best;
}
