import { indexById } from '../../lib/index-by-id';
import type { Seat } from '../../model/district';

/** What has happened to a pack's seats since it was made; a seat in neither list is as the pack has it. */
export interface SeatChanges {
  /** Seats that are other than in the pack, or not in it, as they are now. */
  readonly put: readonly Seat[];
  /** Ids of seats of the pack that are no longer there: another one stands for them. */
  readonly removed: readonly string[];
}

/**
 * The difference between the seats of a pack and the seats as they are now. Seats that did not change are the
 * same objects, as `effectiveSeats` leaves them.
 */
export function listSeatChanges(pack: readonly Seat[], now: readonly Seat[]): SeatChanges {
  if (pack === now) return { put: [], removed: [] };
  // Both are there already: an index of a city's seats takes longer to make than a page may stand still.
  const [before, after] = [indexById(pack), indexById(now)];
  return {
    put: now.filter((seat) => before.get(seat.id) !== seat),
    removed: pack.flatMap(({ id }) => (after.has(id) ? [] : [id])),
  };
}
