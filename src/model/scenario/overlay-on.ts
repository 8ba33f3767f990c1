import { isEqual } from '../../lib/is-equal';
import type { Seat } from '../district';
import { baseOf, overlayOf } from './overlay-of';
import type { Scenario, SeatOverlay } from './scenario';

/**
 * The seats in which a scenario differs from the district as it is now. A scenario holds each seat as it was
 * when it was touched; where the district's data have been put right since, only what the scenario itself
 * changed is laid over them. The very overlay of the scenario where nothing has been.
 */
export function overlayOn(scenario: Scenario, seats: ReadonlyMap<string, Seat>): SeatOverlay {
  const overlay = overlayOf(scenario);
  const isOld = ([id]: readonly [string, unknown]) => {
    const base = baseOf(scenario, id);
    const now = seats.get(id);
    return base && now && base !== now && !isEqual(base, now);
  };
  if (![...overlay].some(isOld)) return overlay;
  const rebased = new Map<string, Seat | null>();
  for (const [id, after] of overlay) {
    const base = baseOf(scenario, id);
    const now = seats.get(id);
    if (!after || !base || !now) {
      rebased.set(id, after);
      continue;
    }
    const fields = Object.entries(after).filter(([name, value]) => !isEqual(Reflect.get(base, name), value));
    const seat: Seat = { ...now, ...Object.fromEntries(fields) };
    if (!isEqual(seat, now)) rebased.set(id, seat);
  }
  return rebased;
}
