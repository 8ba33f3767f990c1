import { createLocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { metres } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import type { FieldCheckRequest, FieldCheckRound } from './data';
import { measureUrgency } from './measure-urgency';
import { orderVisits } from './order-visits';

/** Of so many times as many urgent seats the nearest are taken, so that a round stays a round. Own proposal. */
const choice = 3;

/**
 * The seats to look at next, in a sensible order of visit: of the most urgent ones those near the start. Seats
 * that are gone are left out; closed ones are not, they may be open again. Distances are straight lines: a
 * round is walked from seat to seat as one likes, and Find shows the way to each.
 */
export function planFieldCheck(
  { info, seats }: Pick<District, 'info' | 'seats'>,
  { from, count, today, reported, surveyed }: FieldCheckRequest,
): FieldCheckRound {
  const plane = createLocalPlane(info.center);
  const start = plane.toPlane(from);
  const urgent = seats
    .filter(({ id, condition }) => condition !== 'gone' && !surveyed.has(id))
    .map((seat) => ({ seat, days: measureUrgency(seat, today, reported.has(seat.id)) }))
    .sort((a, b) => b.days - a.days || compareIds(a.seat, b.seat))
    .slice(0, count * choice)
    .map(({ seat }) => ({ seat, point: plane.toPlane(seat.position) }))
    .sort((a, b) => distance(start, a.point) - distance(start, b.point) || compareIds(a.seat, b.seat))
    .slice(0, count);
  const order = orderVisits(
    start,
    urgent.map(({ point }) => point),
  );
  const visits = order.flatMap((i) => urgent[i] ?? []);
  const stops = [start, ...visits.map(({ point }) => point)];
  const length = stops.reduce(
    (sum, stop, i) => sum + (i === 0 ? 0 : distance(stops[i - 1] ?? stop, stop)),
    0,
  );
  return { seatIds: visits.map(({ seat }) => seat.id), length: metres(length) };
}

const compareIds = (a: Seat, b: Seat): number => (a.id < b.id ? -1 : 1);

const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(ax - bx, ay - by);
