import { describe, expect, it } from 'vitest';
import { findRestRoute } from '../../../src/analysis/rest-route/find-rest-route';
import { attachSeat } from '../../../src/analysis/street-network/attach-seat';
import { prepareNetwork } from '../../../src/analysis/street-network/prepare-network';
import { findUsability } from '../../../src/analysis/usability/find-usability';
import type { Anchor } from '../../../src/geometry/street-graph/data';
import { findDistances } from '../../../src/geometry/street-graph/find-distances';
import { findKnots } from '../../../src/geometry/street-graph/find-knots';
import { metres, type Position } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';

const district = await bundledDistrict();
const network = prepareNetwork(district);
const usability = findUsability(district.seats, anyone, () => 'unknown');
const usable = district.seats.filter(({ id }) => usability.get(id)?.usability === 'usable');
const seats = usable.filter((seat) => attachSeat(network, seat).anchor);

/** Walks from one anchor to others, by a search from it over the whole network. */
function walksFrom(start: Anchor, targets: readonly Anchor[]): number[] {
  const field = findDistances(network.graph, [start]);
  return targets.map(({ edge, along, access }) => {
    const ways = findKnots(field, edge).map((knot) => knot.distance + Math.abs(along - knot.along));
    return access + Math.min(...ways);
  });
}

/** The walk of a sequence of places, in the order of `seats`, then the start and the end. */
function table(from: Anchor, to: Anchor): number[][] {
  const anchors = [...seats.flatMap((seat) => attachSeat(network, seat).anchor ?? []), from, to];
  return anchors.map((anchor) => walksFrom(anchor, anchors));
}

/** Least cost from the last place but one to the last, place by place without a queue (Dijkstra 1959). */
function closeOver(legs: readonly (readonly number[])[], join: (a: number, b: number) => number): number {
  const cost = legs.map((_, i) => (i === legs.length - 2 ? 0 : Infinity));
  const open = new Set(cost.keys());
  while (open.size > 0) {
    const at = [...open].reduce((best, i) => (cost[i]! < cost[best]! ? i : best));
    open.delete(at);
    for (const i of open) cost[i] = Math.min(cost[i]!, join(cost[at]!, legs[at]![i]!));
  }
  return cost.at(-1)!;
}

const pairs: readonly (readonly [from: Position, to: Position])[] = [
  [
    [121.4449, 31.2242],
    [121.44, 31.22],
  ],
  [
    [121.4338, 31.2233],
    [121.4428, 31.2179],
  ],
  [
    [121.4409, 31.2243],
    [121.4428, 31.2179],
  ],
];

describe('routes in the bundled district', () => {
  it.each(pairs)('from %o to %o are what all pairs of seats give', (from, to) => {
    const [a, b] = [from, to].map((at) => network.findEdge(network.plane.toPlane(at), 60));
    const legs = table(a!, b!);
    const smallest = closeOver(legs, Math.max);
    for (const factor of [0.8, 1.0001, 1.3, 2]) {
      const rest = metres(smallest * factor);
      const found = findRestRoute(network, usable, { from, to, rest, need: anyone });
      if (!found.ok) throw new Error(found.error.message);
      const limit = Math.max(rest, smallest + 1e-6);
      const shortest = closeOver(
        legs.map((row) => row.map((leg) => (leg <= limit ? leg : Infinity))),
        (first, second) => first + second,
      );
      expect(found.value.smallestRest).toBeCloseTo(smallest, 6);
      expect(found.value.feasible).toBe(factor > 1);
      expect(found.value.length).toBeCloseTo(shortest, 6);
    }
  });
});
