import type { Seat } from '../district';
import type { LedgerState } from '../ledger/ledger-state';
import { type SeatStanding, seatStanding } from './seat-status';

/**
 * How the seats stand that somebody keeps, by id. Only of seats that could be kept the standing is found: of a
 * city's most are nobody's, and to note all of them takes longer than the page may stand still.
 * @param today day on the district's calendar, `YYYY-MM-DD`
 */
export function keptStandings(
  seats: readonly Seat[],
  ledger: LedgerState,
  today: string,
): ReadonlyMap<string, SeatStanding> {
  const kept = new Map<string, SeatStanding>();
  for (const seat of seats) {
    if (seat.adoption.keeper === null && !ledger.pledgesBySeat.has(seat.id)) continue;
    const standing = seatStanding(seat, ledger, today);
    if (standing.keeper !== null) kept.set(seat.id, standing);
  }
  return kept;
}
