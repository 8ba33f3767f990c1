import type { District, Seat } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import type { FieldCheckRequest, FieldCheckRound, RoundLeg } from './data';
import { measureLegs, type RoundPlace } from './measure-legs';
import { measureUrgency } from './measure-urgency';
import { orderVisits, roundStart } from './order-visits';

/** Of so many times as many urgent seats the nearest are taken, so that a round stays a round. Own proposal. */
const choice = 3;

/**
 * The seats to look at next, in a sensible order of visit: of the most urgent ones those nearest to the start on
 * foot. Seats that are gone are left out; closed ones are not, they may be open again. Legs go along the streets
 * and say where they cannot. Rests between its searches, which on a large network take some milliseconds each.
 */
export function* planFieldCheck(
  { seats }: Pick<District, 'seats'>,
  network: StreetNetwork,
  { from, count, today, reported, surveyed }: FieldCheckRequest,
): Generator<void, FieldCheckRound, void> {
  const { plane, graph } = network;
  const point = plane.toPlane(from);
  const anchor = point.every(Number.isFinite) ? network.findEdge(point, attachmentLimits.person) : null;
  const start: RoundPlace = { point, anchor };
  const urgent = seats
    .filter(({ id, condition }) => condition !== 'gone' && !surveyed.has(id))
    .map((seat) => ({ seat, days: measureUrgency(seat, today, reported.has(seat.id)) }))
    .sort((a, b) => b.days - a.days || compareIds(a.seat, b.seat))
    .slice(0, count * choice)
    .map(({ seat }) => ({ seat, ...placeOf(network, seat) }));
  yield;
  const away = measureLegs(graph, start, urgent);
  const near = urgent
    .map((place, i) => ({ ...place, away: away[i]?.length ?? 0 }))
    .sort((a, b) => a.away - b.away || compareIds(a.seat, b.seat))
    .slice(0, count);
  yield;
  const legs: (readonly RoundLeg[])[] = [];
  for (const [i, place] of near.entries()) {
    // A way is as long there as back: each seat asks only for those after it.
    legs.push(measureLegs(graph, place, near.slice(i + 1)));
    yield;
  }
  const first = measureLegs(graph, start, near);
  const legBetween = (one: number, other: number): RoundLeg | undefined => {
    const [low, high] = one < other ? [one, other] : [other, one];
    return low === roundStart ? first[high] : legs[low]?.[high - low - 1];
  };
  const order = orderVisits(near.length, (one, other) => legBetween(one, other)?.length ?? NaN);
  return {
    seatIds: order.flatMap((i) => near[i]?.seat.id ?? []),
    legs: order.flatMap((to, i) => legBetween(order[i - 1] ?? roundStart, to) ?? []),
  };
}

const placeOf = (network: StreetNetwork, seat: Seat): RoundPlace => ({
  point: network.plane.toPlane(seat.position),
  anchor: attachSeat(network, seat).anchor,
});

const compareIds = (a: Seat, b: Seat): number => (a.id < b.id ? -1 : 1);
