import { attachSeat } from '../../src/analysis/street-network/attach-seat';
import type { StreetNetwork } from '../../src/analysis/street-network/data';
import type { Anchor } from '../../src/geometry/street-graph/data';
import type { Position } from '../../src/lib/units';
import type { Seat } from '../../src/model/district';

/** A seat by its id, or any place. */
type Spot = string | Position;

/**
 * Measures the shortest walk between two spots, access legs included, metres; Infinity where none leads there.
 * Independent of the product's searches: no heap, no buckets, no limits, one table of nodes (Dijkstra 1959).
 */
export function createWalkMeasure(
  network: StreetNetwork,
  seats: readonly Seat[],
): (from: Spot, to: Spot) => number {
  const { graph, plane, findEdge } = network;
  const seatAnchors = new Map(seats.map((seat) => [seat.id, attachSeat(network, seat).anchor]));
  const tables = new Map<Spot, Float64Array>();
  const lastPlaces: Spot[] = [];
  const anchorOf = (spot: Spot): Anchor => {
    const anchor = typeof spot === 'string' ? seatAnchors.get(spot) : findEdge(plane.toPlane(spot), 60);
    if (!anchor) throw new Error(`${spot} is not on the network.`);
    return anchor;
  };
  const tableOf = (spot: Spot): Float64Array => {
    const known = tables.get(spot) ?? measureNodes(graph, anchorOf(spot));
    // Seats are asked of again and again, places only now: the last ones are enough.
    if (typeof spot !== 'string' && !tables.has(spot)) {
      for (const old of lastPlaces.splice(0, lastPlaces.length - 1)) tables.delete(old);
      lastPlaces.push(spot);
    }
    tables.set(spot, known);
    return known;
  };
  return (from, to) => {
    const [a, b] = [anchorOf(from), anchorOf(to)];
    const nodes = tableOf(from);
    const length = graph.edgeLength[b.edge]!;
    const byStart = nodes[graph.edgeFrom[b.edge]!]! + b.along;
    const byEnd = nodes[graph.edgeTo[b.edge]!]! + length - b.along;
    const direct = a.edge === b.edge ? a.access + Math.abs(a.along - b.along) : Infinity;
    return b.access + Math.min(direct, byStart, byEnd);
  };
}

function measureNodes(graph: StreetNetwork['graph'], { edge, along, access }: Anchor): Float64Array {
  const walks = new Float64Array(graph.nodeCount).fill(Infinity);
  const lower = (node: number, walk: number) => {
    walks[node] = Math.min(walks[node]!, walk);
  };
  lower(graph.edgeFrom[edge]!, access + along);
  lower(graph.edgeTo[edge]!, access + graph.edgeLength[edge]! - along);
  const open = new Set(walks.keys());
  while (open.size > 0) {
    let nearest = -1;
    for (const node of open) if (nearest < 0 || walks[node]! < walks[nearest]!) nearest = node;
    open.delete(nearest);
    for (let arc = graph.firstArc[nearest]!; arc < graph.firstArc[nearest + 1]!; arc++)
      lower(graph.arcTo[arc]!, walks[nearest]! + graph.arcLength[arc]!);
  }
  return walks;
}
