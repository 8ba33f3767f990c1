import { byNumberedId } from '../../lib/by-numbered-id';
import type { Seat } from '../district';
import { kindsOfChange, type NetChange } from './kinds-of-change';
import type { SeatOverlay } from './scenario';

/**
 * The seats in which two versions of a district differ, by id: what would have to be done to get from the
 * one to the other. The pack itself is the empty overlay.
 * @param seats the pack's seats
 */
export function compareOverlays(
  seats: ReadonlyMap<string, Seat>,
  from: SeatOverlay,
  to: SeatOverlay,
): readonly NetChange[] {
  const seatIn = (overlay: SeatOverlay, id: string) => {
    const changed = overlay.get(id);
    return changed === undefined ? (seats.get(id) ?? null) : changed;
  };
  return [...new Set([...from.keys(), ...to.keys()])]
    .map((id) => {
      const [before, after] = [seatIn(from, id), seatIn(to, id)];
      return { id, before, after, kinds: kindsOfChange({ before, after }) };
    })
    .filter(({ kinds }) => kinds.length > 0)
    .sort(byNumberedId);
}
