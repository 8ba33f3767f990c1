import type { UsabilityBySeat } from '../analysis/usability/data';
import type { Seat } from '../model/district';
import { type SeatCodes, usabilities } from './seat-codes';

/** What `readUsability` reads: the place of each answer among all that there are. */
export const codeUsability = (seats: readonly Seat[], found: UsabilityBySeat): SeatCodes =>
  Uint8Array.from(seats, ({ id }) => {
    const { usability = 'unknown', assumedOpen = false } = found.get(id) ?? {};
    return 2 * usabilities.indexOf(usability) + (assumedOpen ? 1 : 0);
  });
