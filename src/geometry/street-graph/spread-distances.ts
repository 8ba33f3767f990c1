import type { NodeHeap } from './create-node-heap';
import type { DistanceField } from './data';

/**
 * Carries the walks of the queued nodes on to every node that they bring nearer, in the order of distance
 * (Dijkstra 1959): O(m log n) whatever the lengths.
 */
export function spreadDistances({ graph, distance, owner, limit }: DistanceField, heap: NodeHeap): void {
  const { firstArc, arcTo, arcLength } = graph;
  while (heap.pop()) {
    const node = heap.node;
    const walked = heap.distance;
    if (walked > (distance[node] as number)) continue;
    const by = owner[node] as number;
    const end = firstArc[node + 1] as number;
    for (let arc = firstArc[node] as number; arc < end; arc++) {
      const to = arcTo[arc] as number;
      const walk = walked + (arcLength[arc] as number);
      if (walk < (distance[to] as number) && walk <= limit) {
        distance[to] = walk;
        owner[to] = by;
        heap.push(walk, to);
      }
    }
  }
}
