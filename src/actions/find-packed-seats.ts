import { indexById } from '../lib/index-by-id';
import type { Seat } from '../model/district';
import type { PackedSeats } from '../worker/messages';

/** What has to be said for the seats of the pack to be known from those of the district as it is now. */
export function findPackedSeats(pack: readonly Seat[], now: readonly Seat[]): PackedSeats {
  const [packIndex, nowIndex] = [indexById(pack), indexById(now)];
  return {
    own: pack.filter((seat) => nowIndex.get(seat.id) !== seat),
    added: now.flatMap(({ id }) => (packIndex.has(id) ? [] : [id])),
  };
}
