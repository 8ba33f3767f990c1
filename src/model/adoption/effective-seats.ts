import { byId } from '../../lib/by-id';
import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';
import { addedSeat } from '../ledger/added-seat';
import type { LedgerState, SeatRecord } from '../ledger/ledger-state';
import { standsFor } from '../ledger/merged-seats';
import { standingOf } from '../ledger/pledge-vocabulary';
import { withEdit } from '../ledger/seat-edit';

/**
 * The seats as they are now: the pack's, with what the office has changed, moved or put right since, without
 * those that were entered twice, and with those that it has added. By id. Seats of which the ledger says
 * nothing are the same objects, and where it says nothing of any the list is the same list, so that whoever
 * computes with it need not begin anew.
 */
export function effectiveSeats(seats: readonly Seat[], ledger: LedgerState): readonly Seat[] {
  if (ledger.seats.size === 0) return seats;
  const known: Seat[] = [];
  for (const seat of seats) {
    const record = ledger.seats.get(seat.id);
    if (!record) known.push(seat);
    else if (!isStoodFor(seat, ledger)) known.push(withRecord(seat, record));
  }
  const added = listAdded(seats, ledger);
  if (added.length > 0) return [...known, ...added].sort(byId);
  const isSame = known.length === seats.length && known.every((seat, i) => seat === seats[i]);
  return isSame ? seats : known;
}

/**
 * Whether another seat stands for it. One that somebody keeps is shown all the same: two offices that have
 * not met may merge a seat and grant it, and nobody loses a seat silently.
 */
function isStoodFor({ id, adoption }: Seat, ledger: LedgerState): boolean {
  if (standsFor(ledger, id) === id) return false;
  const pledges = ledger.pledgesBySeat.get(id) ?? [];
  const isPackKept = adoption.keeper !== null && !pledges.some(({ fromBaseline }) => fromBaseline);
  return !isPackKept && !pledges.some(({ state }) => standingOf[state] === 'held');
}

function withRecord(seat: Seat, { edit, condition, position }: SeatRecord): Seat {
  const changed = {
    ...withEdit(seat, edit),
    ...(condition && { condition }),
    ...(position && { position }),
  };
  return isEqual(changed, seat) ? seat : changed;
}

function listAdded(seats: readonly Seat[], ledger: LedgerState): readonly Seat[] {
  const records = [...ledger.seats.values()].filter(({ added }) => added);
  if (records.length === 0) return [];
  const ids = new Set(seats.map(({ id }) => id));
  return records.flatMap((record) => {
    // A newer pack may have taken it in.
    const seat = ids.has(record.id) ? null : addedSeat(record);
    return seat && !isStoodFor(seat, ledger) ? [seat] : [];
  });
}
