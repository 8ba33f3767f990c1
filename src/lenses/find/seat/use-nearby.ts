import { askWayToSeat } from '../../../actions/ask-way-to-seat';
import type { NearbySeat } from '../../../analysis/nearby/data';
import type { Seat } from '../../../model/district';
import { nearest } from '../../../state/nearest';
import { type PersonPosition, standpoint } from '../../../state/position';
import { useAnswer } from './use-answer';

/**
 * How far a seat is from the person and the way there: the list's where it is in it, else asked; null as long
 * as neither is known.
 */
export function useNearby(seat: Seat): NearbySeat | null {
  const person = standpoint.value;
  const answer = nearest.value.value;
  const isFromPerson = person !== null && answer?.from === 'person';
  const listed = isFromPerson ? answer.seats.find(({ id }) => id === seat.id) : undefined;
  const subject = isFromPerson && !listed ? person : null;
  const asked = useAnswer<PersonPosition, NearbySeat | null>(subject, (from, signal) =>
    askWayToSeat(seat, from, signal),
  );
  return listed ?? (asked.status === 'told' ? asked.answer : null);
}
