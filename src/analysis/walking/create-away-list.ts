import { byId } from '../../lib/by-id';
import type { Seat } from '../../model/district';
import type { UnattachedSeat } from './data';

/** The seats of the moment that are beside no street. */
export interface AwayList {
  readonly add: (seat: Seat, away: UnattachedSeat) => void;
  readonly remove: (seat: Seat) => void;
  readonly clear: () => void;
  /** By id; the same list as before where nothing changed. */
  readonly list: () => readonly UnattachedSeat[];
}

/** Keeps them in order, so that one that comes or goes costs a reading of the list and no sorting. */
export function createAwayList(): AwayList {
  const present = new Map<Seat, UnattachedSeat>();
  const gone = new Set<UnattachedSeat>();
  const come = new Set<UnattachedSeat>();
  let listed: readonly UnattachedSeat[] = [];
  const remove = (seat: Seat) => {
    const away = present.get(seat);
    if (!away) return;
    present.delete(seat);
    if (!come.delete(away)) gone.add(away);
  };
  return {
    add: (seat, away) => {
      remove(seat);
      present.set(seat, away);
      come.add(away);
    },
    remove,
    clear: () => {
      present.clear();
      come.clear();
      for (const away of listed) gone.add(away);
    },
    list: () => {
      if (gone.size + come.size > 0) {
        const kept = gone.size > 0 ? listed.filter((away) => !gone.has(away)) : listed;
        listed = mergeById(kept, [...come].sort(byId));
        gone.clear();
        come.clear();
      }
      return listed;
    },
  };
}

/** Two lists by id as one. */
function mergeById(a: readonly UnattachedSeat[], b: readonly UnattachedSeat[]): UnattachedSeat[] {
  const merged: UnattachedSeat[] = [];
  let next = 0;
  for (const away of a) {
    for (let other = b[next]; other && byId(other, away) < 0; other = b[++next]) merged.push(other);
    merged.push(away);
  }
  for (let other = b[next]; other; other = b[++next]) merged.push(other);
  return merged;
}
