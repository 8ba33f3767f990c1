import type { Seat } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import type { SeatCounts } from './data';

/** The counts of a grid from the counted seats inside. */
export function countSeats(seats: readonly Seat[], usability: UsabilityBySeat): SeatCounts {
  let usableSeats = 0;
  let unknownSeats = 0;
  let assumedOpen = 0;
  let places = 0;
  for (const seat of seats) {
    const answer = usability.get(seat.id);
    places += seat.places;
    if (answer?.usability === 'unknown') unknownSeats++;
    if (answer?.usability !== 'usable') continue;
    usableSeats++;
    if (answer.assumedOpen) assumedOpen++;
  }
  return { seats: seats.length, usableSeats, unknownSeats, assumedOpen, places };
}
