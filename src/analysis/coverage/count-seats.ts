import type { Seat } from '../../model/district';
import type { SeatUsability } from '../usability/data';
import type { SeatCounts } from './data';

/** The counts of a grid from the counted seats inside. */
export function countSeats(
  seats: readonly Seat[],
  answerOf: (seat: Seat, i: number) => SeatUsability | undefined,
): SeatCounts {
  let usableSeats = 0;
  let unknownSeats = 0;
  let assumedOpen = 0;
  let places = 0;
  for (const [i, seat] of seats.entries()) {
    const answer = answerOf(seat, i);
    places += seat.places;
    if (answer?.usability === 'unknown') unknownSeats++;
    if (answer?.usability !== 'usable') continue;
    usableSeats++;
    if (answer.assumedOpen) assumedOpen++;
  }
  return { seats: seats.length, usableSeats, unknownSeats, assumedOpen, places };
}
