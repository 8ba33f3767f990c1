import type { LocalPlane } from '../../geometry/local-plane';
import { createAnchorFinder } from '../../geometry/street-graph/create-anchor-finder';
import type { Anchor } from '../../geometry/street-graph/data';
import { placeAnchors } from '../../geometry/street-graph/place-anchors';
import { appError } from '../../lib/app-error';
import { byId } from '../../lib/by-id';
import { fail, type Result, succeed } from '../../lib/result';
import { metres, type Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import type { RestLeg, RestRoute, RestRouteRequest } from './data';
import type { AnchoredNetwork } from './find-legs';
import { findShortestStops } from './find-shortest-stops';
import { findSmallestRest } from './find-smallest-rest';
import { putOnLattice } from './put-on-lattice';

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
  const from = attach(network, request.from, 'start');
  if (!from.ok) return from;
  const to = attach(network, request.to, 'end');
  if (!to.ok) return to;
  const seats = usableSeats
    .map(({ id, position, street }) => ({ id, position, ...attachSeat(network, { position, street }) }))
    .filter(({ anchor }) => anchor !== null)
    .sort(byId);
  const start = seats.length;
  const end = start + 1;
  const { graph, anchors } = putOnLattice(network.graph, [
    ...seats.flatMap(({ anchor }) => anchor ?? []),
    from.value,
    to.value,
  ]);
  if (request.from[0] === request.to[0] && request.from[1] === request.to[1]) return succeed(stay(request));
  const smallestRest = findSmallestRest(graph, anchors, start, end);
  const anchored = { graph, anchors, anchorsOfEdge: placeAnchors(graph, anchors) };
  if (smallestRest === null) return succeed(noRoute(request));
  const feasible = smallestRest <= request.rest;
  const stops = findShortestStops(anchored, start, end, feasible ? request.rest : smallestRest);
  const places = [...seats, { id: null, position: request.from }, { id: null, position: request.to }];
  const legs = stops.slice(1).map((stop, i): RestLeg => {
    const before = stops[i] as number;
    const { length, line } = traceLeg(network.plane, anchored, places, before, stop);
    return {
      fromSeat: places[before]?.id ?? null,
      toSeat: places[stop]?.id ?? null,
      length: metres(length),
      tooLong: length > request.rest,
      line,
    };
  });
  return succeed({
    request,
    feasible,
    smallestRest: metres(smallestRest),
    ...summarise(legs),
  });
}

function attach(
  { plane, findEdge }: StreetNetwork,
  position: Position,
  end: 'start' | 'end',
): Result<Anchor> {
  const limit = attachmentLimits.person;
  const anchor = findEdge(plane.toPlane(position), limit);
  if (anchor) return succeed(anchor);
  const [lng, lat] = position;
  const message = `The ${end} ${lng},${lat} is more than ${limit} m from every street of the walking network: no route is given.`;
  return fail(appError(`route-${end}-off-street`, message, { lng, lat, limit }));
}

function summarise(legs: readonly RestLeg[]) {
  return {
    length: metres(legs.reduce((sum, leg) => sum + leg.length, 0)),
    longestLeg: metres(Math.max(...legs.map((leg) => leg.length))),
    legs,
    stops: legs.flatMap(({ toSeat }) => (toSeat === null ? [] : [toSeat])),
    line: legs.flatMap(({ line }, i) => (i === 0 ? line : line.slice(1))),
  };
}

/** Whoever is there already walks nothing. */
function stay(request: RestRouteRequest): RestRoute {
  const nothing = metres(0);
  const line = [request.from, request.to];
  return {
    request,
    feasible: true,
    smallestRest: nothing,
    ...summarise([{ fromSeat: null, toSeat: null, length: nothing, tooLong: false, line }]),
  };
}

function noRoute(request: RestRouteRequest): RestRoute {
  const empty = { legs: [], stops: [], line: [] };
  return { request, feasible: false, smallestRest: null, length: null, longestLeg: null, ...empty };
}

/** From a place straight to the street, along the network, and straight to the other place. */
function traceLeg(
  plane: LocalPlane,
  { graph, anchors }: AnchoredNetwork,
  places: readonly { readonly position: Position }[],
  from: number,
  to: number,
): { readonly length: number; readonly line: readonly Position[] } {
  const [found] = createAnchorFinder(graph, [anchors[to] as Anchor])(anchors[from] as Anchor, 1);
  const ends = [from, to].map((i) => places[i]?.position as Position) as [Position, Position];
  const line: Position[] = [ends[0], ...(found?.way ?? []).map(plane.toPosition), ends[1]];
  const distinct = line.filter(
    (at, i) => i === 0 || at[0] !== line[i - 1]?.[0] || at[1] !== line[i - 1]?.[1],
  );
  return { length: found?.distance ?? Infinity, line: distinct.length > 1 ? distinct : ends };
}
