import type { Seat } from '../../model/district';

/**
 * Whether a seat is in the sums: in use, of a known form (a leaning bar is no seat) and public. Access
 * that nobody knows counts; `customers` and `private` do not.
 */
export function isCountedSeat(seat: Seat): boolean {
  return (
    seat.condition === 'in-use' &&
    seat.form !== null &&
    seat.access !== 'customers' &&
    seat.access !== 'private'
  );
}
