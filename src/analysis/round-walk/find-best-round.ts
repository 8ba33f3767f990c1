import type { PlanePoint } from '../../geometry/local-plane';
import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { LegTable } from './create-leg-table';
import { findSection } from './find-section';
import { isBetterRound, type JudgedRound, judgeRound } from './judge-round';
import { listTurns, type Turns } from './list-turns';
import { createWalkedStreets } from './walked-streets';

/** Where a round is sought. The start is the last of the anchors. */
export interface RoundGround {
  readonly legs: LegTable;
  /** By anchor, metres in the plane. */
  readonly points: readonly PlanePoint[];
  readonly wished: number;
}

/**
 * The best round that was found with no leg longer than `rest`, by way of some promising pairs of seats; null
 * where not one can be walked. With `enough`, the first that is of that class or better.
 */
export function* findBestRound(
  ground: RoundGround,
  rest: number,
  enough = -1,
): Generator<void, JudgedRound | null, void> {
  const { legs, points, wished } = ground;
  const start = legs.count - 1;
  const reach = measureReach(legs, start, rest);
  let best: JudgedRound | null = null;
  for (const turns of listTurns(legs, points, reach, start, wished)) {
    const stops = walkRound(legs, start, turns, rest);
    const round = stops && judgeRound(legs, stops, wished);
    if (round && isBetterRound(round, best)) best = round;
    if (best && best.class <= enough) break;
    yield;
  }
  return best;
}

/** By anchor, the walk from the start on which no leg is longer than `rest` (Dijkstra 1959). */
function measureReach(legs: LegTable, start: number, rest: number): Float64Array {
  const reach = new Float64Array(legs.count).fill(Infinity);
  const heap = createNodeHeap();
  reach[start] = 0;
  heap.push(0, start);
  while (heap.pop()) {
    const { node, distance } = heap;
    if (distance > (reach[node] as number)) continue;
    for (const next of legs.reachedFrom(node)) {
      const leg = legs.walk(node, next);
      if (leg > rest) break;
      if (distance + leg >= (reach[next] as number)) continue;
      reach[next] = distance + leg;
      heap.push(distance + leg, next);
    }
  }
  return reach;
}

/** From turn to turn, each section away from the streets of those before it. */
function walkRound(legs: LegTable, start: number, turns: Turns, rest: number): number[] | null {
  const walked = createWalkedStreets();
  const stops = [start];
  for (const turn of [...turns, start]) {
    const from = stops.at(-1) as number;
    if (turn === from) continue;
    const section = findSection(legs, [from, turn], rest, walked);
    if (!section) return null;
    for (const [i, to] of section.entries())
      if (i > 0) walked.add(legs.stretches(section[i - 1] as number, to));
    stops.push(...section.slice(1));
  }
  return stops;
}
