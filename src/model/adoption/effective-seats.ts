import type { Seat } from '../district';
import type { SeatEdit } from '../ledger/event';
import type { LedgerState, SeatRecord } from '../ledger/ledger-state';
import { seatAttributes } from '../vocabulary';

/**
 * The seats as they are now: the pack's, with what the office has changed or put right since. Seats of
 * which the ledger says nothing are the same objects, and where it says nothing of any the list is the
 * same list, so that whoever computes with it need not begin anew.
 */
export function effectiveSeats(seats: readonly Seat[], { seats: records }: LedgerState): readonly Seat[] {
  if (records.size === 0) return seats;
  const changed = seats.map((seat) => withRecord(seat, records.get(seat.id)));
  return changed.some((seat, i) => seat !== seats[i]) ? changed : seats;
}

function withRecord(seat: Seat, record: SeatRecord | undefined): Seat {
  if (!record) return seat;
  const fields = { ...editedFields(record.edit), ...(record.condition && { condition: record.condition }) };
  const isSame = Object.entries(fields).every(([name, value]) => Reflect.get(seat, name) === value);
  return isSame ? seat : { ...seat, ...fields };
}

/** The story belongs to the seat's page, not to the seat. */
function editedFields({ places, openingHours, material, ...edit }: SeatEdit): Partial<Seat> {
  const attributes = seatAttributes.flatMap((name) => {
    const value = edit[name];
    return value ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(attributes),
    ...(places !== undefined && { places }),
    ...(openingHours !== undefined && { openingHours }),
    ...(material !== undefined && { material }),
  };
}
