import type { PlanePoint } from '../../geometry/local-plane';
import type { LegTable } from './create-leg-table';
import { roundRules } from './presets';

/** Two anchors that a round goes by way of; the same twice = there and back. */
export type Turns = readonly [first: number, second: number];

/**
 * Pairs of seats that a round from anchor `start` may turn at, most promising first: as long by way of them
 * as was wished, and as wide as can be, for the more a triangle is one of equal sides the less its ways meet.
 * @param reach by anchor, the walk from the start on which no leg is too long; Infinity = none.
 */
export function listTurns(
  legs: LegTable,
  points: readonly PlanePoint[],
  reach: ArrayLike<number>,
  start: number,
  length: number,
): Turns[] {
  const isTurn = (i: number) =>
    i !== start &&
    (reach[i] as number) <= length / 2 &&
    legs.walk(start, i) >= roundRules.nearestTurn * length;
  const seats = [...points.keys()].filter(isTurn);
  const pairs = seats.flatMap((first, i) =>
    seats.slice(i).map((second) => {
      const walk = (reach[first] as number) + legs.walk(first, second) + (reach[second] as number);
      const corners = [points[start], points[first], points[second]] as PlanePoint[];
      const cost = Math.abs(walk - length) / length + 1 - measureRoundness(corners);
      return { turns: [first, second] as const, cost };
    }),
  );
  pairs.sort((a, b) => a.cost - b.cost || a.turns[0] - b.turns[0] || a.turns[1] - b.turns[1]);
  return keepDifferent(pairs.filter(({ cost }) => cost < Infinity).map(({ turns }) => turns));
}

/** Area of a triangle by the largest of its perimeter: 1 for one of equal sides, 0 for a line. */
function measureRoundness(corners: readonly PlanePoint[]): number {
  const [[ax, ay], [bx, by], [cx, cy]] = corners as [PlanePoint, PlanePoint, PlanePoint];
  const perimeter =
    Math.hypot(bx - ax, by - ay) + Math.hypot(cx - bx, cy - by) + Math.hypot(ax - cx, ay - cy);
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return perimeter > 0 ? (12 * Math.sqrt(3) * area) / perimeter ** 2 : 0;
}

function keepDifferent(pairs: readonly Turns[]): Turns[] {
  const used = new Map<number, number>();
  const count = (seat: number) => used.get(seat) ?? 0;
  const kept: Turns[] = [];
  for (const turns of pairs) {
    if (kept.length === roundRules.pairsTried) break;
    if (turns.some((seat) => count(seat) >= roundRules.pairsOfOne)) continue;
    for (const seat of new Set(turns)) used.set(seat, count(seat) + 1);
    kept.push(turns);
  }
  return kept;
}
