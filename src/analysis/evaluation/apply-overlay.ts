import { byId } from '../../lib/by-id';
import type { Seat } from '../../model/district';
import type { SeatOverlay } from '../../model/scenario/scenario';

/** The pack's seats with those of the overlay in their place; new ones behind, by id. */
export function applyOverlay(seats: readonly Seat[], overlay: SeatOverlay): readonly Seat[] {
  if (overlay.size === 0) return seats;
  const ids = new Set(seats.map(({ id }) => id));
  const kept = seats.flatMap((seat) => {
    const other = overlay.get(seat.id);
    if (other === undefined) return seat;
    return other ?? [];
  });
  const added = [...overlay].flatMap(([id, seat]) => (seat && !ids.has(id) ? seat : []));
  return [...kept, ...added.sort(byId)];
}
