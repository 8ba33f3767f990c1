import type { Seat } from '../district';
import type { LedgerState, Pledge } from '../ledger/ledger-state';
import { standingOf } from '../ledger/pledge-vocabulary';
import { seatIdOf } from './list-adoptions';

/**
 * Pledges that are not closed and whose seat is in no list any more, or is gone: in order of submission.
 * Nobody loses an adoption to a newer file; the office offers another seat.
 */
export function listDisplaced(seats: ReadonlyMap<string, Seat>, ledger: LedgerState): readonly Pledge[] {
  return [...ledger.pledges.values()].filter((pledge) => {
    const seatId = seatIdOf(pledge);
    if (seatId === null || standingOf[pledge.state] === 'closed') return false;
    const condition = ledger.seats.get(seatId)?.condition ?? seats.get(seatId)?.condition ?? 'gone';
    return condition === 'gone' || !seats.has(seatId);
  });
}
