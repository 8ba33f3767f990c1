import { createNodeHeap } from '../../geometry/street-graph/create-node-heap';
import type { TourLegs } from './measure-tour-legs';

/**
 * The least N so that a tour can be walked with no leg longer than N, metres, exact: the walk from start to end
 * whose longest leg is the least (bottleneck path; Dijkstra 1959 with the longest leg for the sum of legs).
 * Pauses after each node.
 */
export function* findSmallestTourRest({
  count,
  start,
  end,
  measure,
}: TourLegs): Generator<void, number, void> {
  const longest = new Float64Array(count).fill(Infinity);
  const heap = createNodeHeap();
  longest[start] = 0;
  heap.push(0, start);
  while (heap.pop() && heap.node !== end) {
    const { node, distance } = heap;
    if (distance > (longest[node] as number)) continue;
    for (let next = 0; next < count; next++) {
      const most = Math.max(distance, measure(node, next));
      if (most >= (longest[next] as number)) continue;
      longest[next] = most;
      heap.push(most, next);
    }
    yield;
  }
  return longest[end] as number;
}
