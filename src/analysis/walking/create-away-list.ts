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

/** With more changes at once all are sorted anew. */
const mostInPlace = 32;

/** Keeps them in order, so that one that comes or goes costs a copy of the list and no sorting. */
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
        const isFew = gone.size + come.size <= mostInPlace;
        listed = isFew ? exchange(listed, gone, come) : [...present.values()].sort(byId);
        gone.clear();
        come.clear();
      }
      return listed;
    },
  };
}

/** A list by id without some of its seats and with others. */
function exchange(
  listed: readonly UnattachedSeat[],
  gone: ReadonlySet<UnattachedSeat>,
  come: ReadonlySet<UnattachedSeat>,
): UnattachedSeat[] {
  const next = [...listed];
  for (const away of gone) next.splice(next.indexOf(away), 1);
  for (const away of come) next.splice(findPlace(next, away), 0, away);
  return next;
}

/** Behind all that are before or equal to it, by halving. */
function findPlace(listed: readonly UnattachedSeat[], away: UnattachedSeat): number {
  let first = 0;
  let last = listed.length;
  while (first < last) {
    const middle = (first + last) >> 1;
    if (byId(listed[middle] as UnattachedSeat, away) <= 0) first = middle + 1;
    else last = middle;
  }
  return first;
}
