import { byId } from '../lib/by-id';
import type { Seat } from '../model/district';
import type { PackedSeats } from './messages';

/** The seats of the pack, in its order: by id. Loaded where the district's are others by now. */
export function restoreSeats(seats: readonly Seat[], { own, added }: PackedSeats): readonly Seat[] {
  const others = new Set([...added, ...own.map(({ id }) => id)]);
  return [...seats.filter(({ id }) => !others.has(id)), ...own].sort(byId);
}
