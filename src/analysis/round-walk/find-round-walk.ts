import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { type Metres, metres, share } from '../../lib/units';
import type { Seat } from '../../model/district';
import { attachPerson } from '../rest-route/attach-person';
import { joinLegs } from '../rest-route/join-legs';
import { listRests } from '../rest-route/list-rests';
import { putOnLattice } from '../rest-route/put-on-lattice';
import { traceLegs } from '../rest-route/trace-legs';
import type { StreetNetwork } from '../street-network/data';
import { createLegTable } from './create-leg-table';
import type { RoundWalk, RoundWalkRequest } from './data';
import { findBestRound, type RoundGround } from './find-best-round';
import { isBetterRound, type JudgedRound } from './judge-round';
import { roundRules } from './presets';

/**
 * A round from a place and back, of about the length that was wished, on which one can rest.
 *
 * *Exact* are its legs (each the shortest walk along the network between two rests, access legs included), its
 * length, its longest leg, and what of it is walked twice. *Chosen* is the round itself: it goes by way of two
 * seats, each section the shortest with legs short enough and streets walked before made dear, and of some
 * promising pairs of seats the best is taken (`roundRules`); there may be a better one. `smallestRest` is the
 * longest leg of the round with the shortest legs that was found as wished, or, where no round is as
 * wished, as near to the wish as any: with that `rest` and every larger one the answer is feasible. Where `rest`
 * is less, that round is given, with the legs beyond it marked.
 *
 * The same answer for the same district in whatever order. Pauses between rounds that are tried.
 *
 * Rejected: the exact answer (a shortest closed walk with resource limits that shares no street is NP-hard);
 * turning points at crossings (a leg would run through them, so that one more seat is better);
 * a random walk that is mended step by step (needs a seed, and another seed shows another round); making
 * streets walked before impassable (in a cul-de-sac there is no way home then).
 * @returns `route-start-off-street` for a place more than 60 m from every street, `round-length-wrong` for a
 * length that is none, `round-no-seat` where no usable seat is within half the length.
 */
export function* findRoundWalk(
  network: StreetNetwork,
  usableSeats: readonly Seat[],
  request: RoundWalkRequest,
): Generator<void, Result<RoundWalk>, void> {
  const { from, length: wished, rest } = request;
  const start = attachPerson(network, from, 'start');
  if (!start.ok) return start;
  if (!(wished > 0 && wished < Infinity)) {
    const message = `A round of ${wished} m cannot be walked: expected more than 0 metres, no walk is given.`;
    return fail(appError('round-length-wrong', message, { length: wished }));
  }
  const places = [...listRests(network, usableSeats), { id: null, position: from, anchor: start.value }];
  const anchored = putOnLattice(
    network.graph,
    places.map(({ anchor }) => anchor),
  );
  const ground: RoundGround = {
    legs: createLegTable(anchored.graph, anchored.anchors, wished / 2),
    points: places.map(({ position }) => network.plane.toPlane(position)),
    wished,
  };
  const least = yield* findLeastLegs(ground);
  if (!least) {
    const message = `No usable seat can be walked to within ${wished / 2} m, half of the round: no walk is given.`;
    return fail(appError('round-no-seat', message, { length: wished }));
  }
  const round = yield* findAsAsked(ground, least, rest);
  const legs = traceLegs(network.plane, anchored, places, round.stops, rest ?? Infinity);
  return succeed({
    feasible: round.longestLeg <= (rest ?? Infinity),
    smallestRest: metres(least.longestLeg) as Metres,
    ...joinLegs(legs),
    walkedTwice: share(round.walkedTwice),
    asWished: round.class === 0,
  });
}

/**
 * The round with the shortest legs of those that come nearest to the wish: the rest is raised until one does,
 * and then lowered by halves as long as one still does (bisection).
 */
function* findLeastLegs(ground: RoundGround): Generator<void, JudgedRound | null, void> {
  const { legs, wished } = ground;
  const start = legs.count - 1;
  const [nearest] = legs.reachedFrom(start);
  if (nearest === undefined) return null;
  // Who stands at a seat walks nothing to it, and nothing cannot be raised.
  const first = Math.max(legs.walk(start, nearest), roundRules.restPrecision);
  let best: JudgedRound | null = null;
  let [below, above] = [first, first];
  for (let tried = first; (best?.class ?? 1) > 0; tried *= roundRules.restStep) {
    const found: JudgedRound | null = yield* findBestRound(ground, tried, best ? best.class - 1 : 0);
    if (found && found.class < (best?.class ?? Infinity))
      [best, below, above] = [found, tried / roundRules.restStep, tried];
    if (tried >= wished / 2) break;
  }
  if (!best) return null;
  below = Math.max(below, first);
  while (above - below > roundRules.restPrecision) {
    const tried = (below + above) / 2;
    const found: JudgedRound | null = yield* findBestRound(ground, tried, best.class);
    if (found && found.class <= best.class) [best, above] = [found, found.longestLeg];
    else below = tried;
  }
  const last: JudgedRound | null = yield* findBestRound(ground, best.longestLeg);
  return last && isBetterRound(last, best) ? last : best;
}

/** The best round for the rest that was asked for; below the smallest nothing better is pretended. */
function* findAsAsked(
  ground: RoundGround,
  least: JudgedRound,
  rest: number | null,
): Generator<void, JudgedRound, void> {
  if (rest === null || rest <= least.longestLeg) return least;
  const found = yield* findBestRound(ground, rest);
  return found && isBetterRound(found, least) ? found : least;
}
