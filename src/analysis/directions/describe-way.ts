import { metres, type Position } from '../../lib/units';
import type { StreetNetwork } from '../street-network/data';
import type { Stretch, WayStep } from './data';
import { courseAtEnd, courseAtStart } from './find-course';
import { isDecision } from './is-decision';
import { listPieces, type Piece } from './list-pieces';
import { lengthOf, listStretches, shortestStretch } from './list-stretches';
import { bendOf, turnOf } from './turn-of';

/** Winds of the compass that a course is told in. */
const winds = 8;

/**
 * Tells a way street by street, as one would to somebody who walks it. A bend of a street is no turn of its
 * own, unless another arm goes straight on there; what is too short to be told is part of its neighbour.
 * The lengths of the steps sum to what of the line runs along streets; straight legs beside them are in no
 * step, and a line that is all leg has none.
 * @param line positions along the walking network, as `NearbyWalk.line` and `RestLeg.line` have them
 */
export function describeWay(network: StreetNetwork, line: readonly Position[]): WayStep[] {
  const pieces = listPieces(network, line);
  const stretches = listStretches(pieces).flatMap((stretch) => cutAtDecisions(network, pieces, stretch));
  return stretches.map((stretch, i): WayStep => {
    const before = stretches[i - 1];
    const { street } = pieces[stretch.coreFirst] as Piece;
    const course = courseAtStart(pieces, stretch.coreFirst, stretch.coreLast);
    return {
      turn: before ? turnOf(bendOf(courseAtEnd(pieces, before.coreFirst, before.coreLast), course)) : 'start',
      wind: Math.round((course * winds) / 360) % winds,
      street: street.name,
      lane: street.lane,
      length: metres(lengthOf(pieces, stretch.first, stretch.last)),
      at: network.plane.toPosition((pieces[stretch.first] as Piece).from),
    };
  });
}

/** A stretch in parts where one must choose; a part that would be too short to be told is none. */
function cutAtDecisions(network: StreetNetwork, pieces: readonly Piece[], stretch: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let rest = stretch;
  for (let i = stretch.coreFirst; i < stretch.coreLast; i++) {
    const isTold =
      lengthOf(pieces, rest.coreFirst, i) >= shortestStretch &&
      lengthOf(pieces, i + 1, rest.coreLast) >= shortestStretch;
    if (!isTold || !isDecision(network, pieces, rest, i)) continue;
    parts.push({ ...rest, last: i, coreLast: i });
    rest = { ...rest, first: i + 1, coreFirst: i + 1 };
  }
  return [...parts, rest];
}
