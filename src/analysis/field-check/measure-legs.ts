import type { PlanePoint } from '../../geometry/local-plane';
import { createAnchorFinder } from '../../geometry/street-graph/create-anchor-finder';
import type { Anchor, StreetGraph } from '../../geometry/street-graph/data';
import { metres } from '../../lib/units';
import type { RoundLeg } from './data';

/** A place of a round: where it lies in the plane, and where it meets the streets; null = nowhere near. */
export interface RoundPlace {
  readonly point: PlanePoint;
  readonly anchor: Anchor | null;
}

/**
 * How far it is on foot from one place to each of others, along the streets in one search (Dijkstra 1959). A
 * straight line where one of the two is near no street, or no way leads from one to the other; and between two
 * places at the same edge, which nobody walks by way of its middle line.
 */
export function measureLegs(
  graph: StreetGraph,
  from: RoundPlace,
  places: readonly RoundPlace[],
): readonly RoundLeg[] {
  const walks = measureWalks(graph, from, places);
  return places.map((place, i) => {
    const straight = Math.hypot(place.point[0] - from.point[0], place.point[1] - from.point[1]);
    const walk = walks.get(i);
    const isBeside = from.anchor !== null && from.anchor.edge === place.anchor?.edge;
    return { length: metres(walk === undefined || isBeside ? straight : walk), isWalk: walk !== undefined };
  });
}

/** By position in `places`; those that no way leads to are left out. */
function measureWalks(
  graph: StreetGraph,
  { anchor: start }: RoundPlace,
  places: readonly RoundPlace[],
): ReadonlyMap<number, number> {
  const attached = places.flatMap(({ anchor }, place) => (anchor ? [{ place, anchor }] : []));
  if (!start || attached.length === 0) return new Map();
  const find = createAnchorFinder(
    graph,
    attached.map(({ anchor }) => anchor),
  );
  return new Map(
    find(start, attached.length).flatMap(({ anchor, distance }) => {
      const found = attached[anchor];
      return found ? [[found.place, distance] as const] : [];
    }),
  );
}
