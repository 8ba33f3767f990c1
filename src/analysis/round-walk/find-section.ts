import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { LegTable } from './create-leg-table';
import { roundRules } from './presets';
import type { WalkedStreets } from './walked-streets';

/** A way from rest to rest that is known so far. */
interface Way {
  /** Metres, those walked before counted more. */
  readonly cost: number;
  readonly before: number;
}

/**
 * The way from one anchor to another that is shortest with no leg longer than `rest`, where a metre of street
 * that was walked before counts more. As anchors, both ends included; null where there is none.
 *
 * A search of anchors guided by the plain walk to the end, which neither stops nor costs shorten (A*: Hart,
 * Nilsson & Raphael 1968).
 */
export function findSection(
  legs: LegTable,
  [start, end]: readonly [start: number, end: number],
  rest: number,
  walked: WalkedStreets,
): number[] | null {
  const ways = new Map<number, Way>([[start, { cost: 0, before: -1 }]]);
  const done = new Set<number>();
  const heap = createNodeHeap();
  heap.push(legs.walk(start, end), start);
  while (heap.pop()) {
    const at = heap.node;
    if (done.has(at)) continue;
    done.add(at);
    const { cost } = ways.get(at) as Way;
    if (at === end) return followBack(ways, end);
    for (const next of legs.reachedFrom(at)) {
      const length = legs.walk(at, next);
      if (length > rest) break;
      if (done.has(next)) continue;
      const known = ways.get(next)?.cost ?? Infinity;
      if (cost + length >= known) continue;
      const again = walked.measure(legs.stretches(at, next));
      const sum = cost + length + roundRules.secondTimeCost * again;
      if (sum >= known) continue;
      ways.set(next, { cost: sum, before: at });
      heap.push(sum + legs.walk(next, end), next);
    }
  }
  return null;
}

function followBack(ways: ReadonlyMap<number, Way>, end: number): number[] {
  const stops: number[] = [];
  for (let at = end; at >= 0; at = (ways.get(at) as Way).before) stops.push(at);
  return stops.reverse();
}
