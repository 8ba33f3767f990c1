import { placeAnchors } from '../../geometry/street-graph/place-anchors';
import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { metres, type Position } from '../../lib/units';
import type { Seat } from '../../model/district';
import { attachPerson } from '../rest-route/attach-person';
import type { RestLeg, RestWalk } from '../rest-route/data';
import { findShortestWay } from '../rest-route/find-shortest-way';
import { joinLegs } from '../rest-route/join-legs';
import { listRests, type RestPlace } from '../rest-route/list-rests';
import { putOnLattice } from '../rest-route/put-on-lattice';
import { traceLegs } from '../rest-route/trace-legs';
import type { StreetNetwork } from '../street-network/data';
import type { TourRequest } from './data';
import { findSmallestTourRest } from './find-smallest-tour-rest';
import { measureTourLegs, type TourLegs } from './measure-tour-legs';

/** A place of a tour, with its number in what was asked. */
interface TourPlace extends RestPlace {
  readonly place: number;
}

/**
 * The shortest walk through given places in their order on which one can sit down at least every
 * `request.rest` metres, and the smallest such distance that works for the tour. A place on the way is reached
 * (its access leg is walked there and back), but it is no seat: a leg runs from the start or a seat to a seat
 * or the end, and leads through every place between them. Both answers are exact, to a nanometre.
 *
 * Nothing better is pretended below the smallest rest: the walk is then the shortest one for the smallest
 * rest, and its legs beyond what was asked are marked. Ties fall to fewer stops, then to lower ids, then to
 * a rest before a place. A place that is named twice running is one. Where no way leads from one place
 * to the next, no walk is given at all.
 *
 * A path problem among seats × sections: with n seats and k sections one search of the network an anchor, and
 * at the most (n·k)² legs that are compared twice (130 seats and 5 sections: 135 searches, 420,000 legs). It
 * grows with the square of both, which is enough for the tours of a district. Pauses after each search
 * and each node.
 * @param usableSeats in any order; those that no street is near enough to walk on are left out.
 * @returns `tour-place-off-street` with the place's number (from 1) for one more than 60 m from every
 * street, `tour-too-short` for fewer than two places.
 */
export function* findTour(
  network: StreetNetwork,
  usableSeats: readonly Seat[],
  { through, rest }: TourRequest,
): Generator<void, Result<RestWalk>, void> {
  if (through.length < 2) {
    const message = `A walk through places needs two of them or more, and ${through.length} came: no walk is given.`;
    return fail(appError('tour-too-short', message, { places: through.length }));
  }
  const attached = attachPlaces(network, through);
  if (!attached.ok) return attached;
  const [first, ...others] = attached.value;
  if (first && others.length === 0) return succeed(stay(first.position));
  const rests = listRests(network, usableSeats);
  const places = [...rests, ...attached.value];
  const { graph, anchors } = putOnLattice(
    network.graph,
    places.map(({ anchor }) => anchor),
  );
  const anchored = { graph, anchors, anchorsOfEdge: placeAnchors(graph, anchors) };
  const legs = yield* measureTourLegs(anchored, rests.length);
  if (!legs) return succeed(noWalk);
  const smallestRest = yield* findSmallestTourRest(legs);
  const feasible = smallestRest <= rest;
  const nodes = yield* findShortestNodes(legs, feasible ? rest : smallestRest);
  const walked = nodes.slice(1).map((node, i) => {
    const passed = legs.listAnchors(nodes[i] as number, node);
    const via = passed.slice(1, -1).map((anchor) => attached.value[anchor - rests.length] as TourPlace);
    return joinPieces(traceLegs(network.plane, anchored, places, passed, rest), via, rest);
  });
  return succeed({ feasible, smallestRest: metres(smallestRest), ...joinLegs(walked) });
}

/** The places without those that are named twice running. */
function attachPlaces(network: StreetNetwork, through: readonly Position[]): Result<readonly TourPlace[]> {
  const places: TourPlace[] = [];
  for (const [place, position] of through.entries()) {
    const found = attachPerson(network, position, place === 0 ? 'start' : 'end');
    if (!found.ok) {
      const message = `Place ${place + 1} of the walk: ${found.error.message}`;
      return fail(appError('tour-place-off-street', message, { ...found.error.values, place: place + 1 }));
    }
    const before = places.at(-1)?.position;
    if (before?.[0] === position[0] && before[1] === position[1]) continue;
    places.push({ id: null, position, anchor: found.value, place });
  }
  return succeed(places);
}

/** From start to end with no leg longer than `rest`. */
function findShortestNodes(
  { count, start, end, measure }: TourLegs,
  rest: number,
): Generator<void, number[], void> {
  function* list(measureTo: (node: number) => number) {
    for (let node = 0; node < count; node++) {
      const length = measureTo(node);
      if (length <= rest) yield [node, length] as const;
    }
  }
  const graph = {
    legsFrom: (from: number) => list((to) => measure(from, to)),
    legsInto: (to: number) => list((from) => measure(from, to)),
    guess: () => 0,
  };
  return findShortestWay(graph, start, end);
}

/** A leg from the pieces of its way, which meet at the places `via`. */
function joinPieces(pieces: readonly RestLeg[], via: readonly TourPlace[], rest: number): RestLeg {
  const length = metres(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let along = 0;
  const passed = via.map(({ place }, i) => {
    along += pieces[i]?.length ?? 0;
    return { place, along: metres(along) };
  });
  return {
    fromSeat: pieces[0]?.fromSeat ?? null,
    toSeat: pieces.at(-1)?.toSeat ?? null,
    length,
    tooLong: length > rest,
    line: joinLegs(pieces).line,
    ...(passed.length > 0 && { via: passed }),
  };
}

/** Whoever is there already walks nothing. */
function stay(at: Position): RestWalk {
  const nothing = metres(0);
  const leg = { fromSeat: null, toSeat: null, length: nothing, tooLong: false, line: [at, at] };
  return { feasible: true, smallestRest: nothing, ...joinLegs([leg]) };
}

/** Where no way leads along the places. */
const noWalk: RestWalk = {
  feasible: false,
  smallestRest: null,
  length: null,
  longestLeg: null,
  legs: [],
  stops: [],
  line: [],
};
