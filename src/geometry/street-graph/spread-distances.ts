import type { NodeQueue } from './create-node-heap';
import type { DistanceField } from './data';

/**
 * Carries the walks of the queued nodes on to every node that they bring nearer. Whatever the order of the
 * queue, the walks at the end are the shortest; in the order of distance each node is taken once
 * (Dijkstra 1959).
 * @param most nodes to take before it stops, so that a queue out of order cannot go on and on.
 * @returns whether it came to the end.
 */
export function spreadDistances(
  { graph, distance, owner, limit }: DistanceField,
  queue: NodeQueue,
  most = Number.POSITIVE_INFINITY,
): boolean {
  const { firstArc, arcTo, arcLength } = graph;
  let taken = 0;
  while (taken < most) {
    if (!queue.pop()) return true;
    const node = queue.node;
    const walked = queue.distance;
    if (walked > (distance[node] as number)) continue;
    taken++;
    const by = owner[node] as number;
    const end = firstArc[node + 1] as number;
    for (let arc = firstArc[node] as number; arc < end; arc++) {
      const to = arcTo[arc] as number;
      const walk = walked + (arcLength[arc] as number);
      if (walk < (distance[to] as number) && walk <= limit) {
        distance[to] = walk;
        owner[to] = by;
        queue.push(walk, to);
      }
    }
  }
  return false;
}
