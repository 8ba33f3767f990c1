import { placeAnchors } from '../../geometry/street-graph/place-anchors';
import { type Result, succeed } from '../../lib/result';
import { metres } from '../../lib/units';
import type { Seat } from '../../model/district';
import type { StreetNetwork } from '../street-network/data';
import { attachPerson } from './attach-person';
import type { RestRoute, RestRouteRequest } from './data';
import { findShortestStops } from './find-shortest-stops';
import { findSmallestRest } from './find-smallest-rest';
import { joinLegs } from './join-legs';
import { listRests } from './list-rests';
import { putOnLattice } from './put-on-lattice';
import { traceLegs } from './trace-legs';

/**
 * The shortest walk between two places on which one can sit down at least every `request.rest` metres, and
 * the smallest such distance that works for the two. A leg runs along the network between two rests (or
 * the start, or the end), straight access legs included. Both answers are exact, to a nanometre: a path
 * problem among seats, not a search among routes.
 *
 * Nothing better is pretended below the smallest rest: the route is then the shortest one for the smallest
 * rest, and its legs beyond what was asked are marked. Ties fall to fewer stops, then to lower ids.
 * @param usableSeats in any order; those that no street is near enough to walk on are left out.
 * @returns `route-start-off-street` or `route-end-off-street` for a place more than 60 m from every street.
 */
export function findRestRoute(
  network: StreetNetwork,
  usableSeats: readonly Seat[],
  request: RestRouteRequest,
): Result<RestRoute> {
  const from = attachPerson(network, request.from, 'start');
  if (!from.ok) return from;
  const to = attachPerson(network, request.to, 'end');
  if (!to.ok) return to;
  if (request.from[0] === request.to[0] && request.from[1] === request.to[1]) return succeed(stay(request));
  const rests = listRests(network, usableSeats);
  const start = rests.length;
  const end = start + 1;
  const places = [
    ...rests,
    { id: null, position: request.from, anchor: from.value },
    { id: null, position: request.to, anchor: to.value },
  ];
  const { graph, anchors } = putOnLattice(
    network.graph,
    places.map(({ anchor }) => anchor),
  );
  const smallestRest = findSmallestRest(graph, anchors, start, end);
  if (smallestRest === null) return succeed(noRoute(request));
  const anchored = { graph, anchors, anchorsOfEdge: placeAnchors(graph, anchors) };
  const feasible = smallestRest <= request.rest;
  const stops = findShortestStops(anchored, start, end, feasible ? request.rest : smallestRest);
  const legs = traceLegs(network.plane, anchored, places, stops, request.rest);
  return succeed({ request, feasible, smallestRest: metres(smallestRest), ...joinLegs(legs) });
}

/** Whoever is there already walks nothing. */
function stay(request: RestRouteRequest): RestRoute {
  const nothing = metres(0);
  const line = [request.from, request.to];
  return {
    request,
    feasible: true,
    smallestRest: nothing,
    ...joinLegs([{ fromSeat: null, toSeat: null, length: nothing, tooLong: false, line }]),
  };
}

function noRoute(request: RestRouteRequest): RestRoute {
  const empty = { legs: [], stops: [], line: [] };
  return { request, feasible: false, smallestRest: null, length: null, longestLeg: null, ...empty };
}
