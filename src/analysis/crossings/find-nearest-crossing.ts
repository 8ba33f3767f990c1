import { metres, type Position } from '../../lib/units';
import type { LocalName } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import type { Crossing } from './data';

/** Farther away a crossing says nothing of where a place is, metres: two long blocks of the district. */
const farthest = 500;

/**
 * The nearest place where two public streets of different names share a point, for who asks the way by
 * streets; at equal distance the one with the lower node. null where there is none within 500 m.
 */
export function findNearestCrossing(
  { graph, plane, streets, streetOf }: StreetNetwork,
  at: Position,
): Crossing | null {
  const [x, y] = plane.toPlane(at);
  let best: Crossing | null = null;
  for (let node = 0; node < graph.nodeCount; node++) {
    const [nx, ny] = [graph.nodeX[node] as number, graph.nodeY[node] as number];
    const distance = Math.hypot(nx - x, ny - y);
    if (!(distance < (best?.distance ?? farthest))) continue;
    const [first, second] = namesAt(node);
    if (!first || !second) continue;
    best = { at: plane.toPosition([nx, ny]), streets: [first, second], distance: metres(distance) };
  }
  return best;

  function namesAt(node: number): LocalName[] {
    const names = new Map<string, { readonly number: number; readonly name: LocalName }>();
    for (let arc = graph.firstArc[node] as number; arc < (graph.firstArc[node + 1] as number); arc++) {
      const number = streetOf[graph.arcEdge[arc] as number] as number;
      const street = streets[number];
      if (street?.name && !street.lane) names.set(street.name.zh, { number, name: street.name });
    }
    return [...names.values()].sort((a, b) => a.number - b.number).map(({ name }) => name);
  }
}
