import { createLocalPlane } from '../../geometry/local-plane';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';

export interface SortedSeats {
  /** By grid id; grids without a seat are left out. */
  readonly seats: ReadonlyMap<string, readonly Seat[]>;
  /** Ids of the grids whose seats are not those of the call before. */
  readonly changed: ReadonlySet<string>;
}

/** Seats from pause to pause: below a millisecond where none of them has been sorted before. */
const seatsAStep = 64;

/**
 * Sorts seats into the grids that hold them, with pauses, and tells in which grids a seat came, went or
 * changed.
 */
export function createSeatSorter({ info, grids }: District) {
  const plane = createLocalPlane(info.center);
  const findGrid = createGridFinder(grids, plane);
  const gridOfSeat = new WeakMap<Seat, string | null>();
  let before = new Map<string, readonly Seat[]>();
  const gridOf = (seat: Seat) => {
    const known = gridOfSeat.get(seat);
    if (known !== undefined) return known;
    const found = findGrid(plane.toPlane(seat.position));
    gridOfSeat.set(seat, found);
    return found;
  };
  return function* (seats: readonly Seat[]): Generator<void, SortedSeats, void> {
    const sorted = new Map<string, Seat[]>();
    for (const [i, seat] of seats.entries()) {
      if (i % seatsAStep === seatsAStep - 1) yield;
      const id = gridOf(seat);
      if (id === null) continue;
      const list = sorted.get(id);
      if (list) list.push(seat);
      else sorted.set(id, [seat]);
    }
    const ids = new Set([...sorted.keys(), ...before.keys()]);
    const changed = new Set([...ids].filter((id) => !isSameList(sorted.get(id) ?? [], before.get(id) ?? [])));
    before = sorted;
    return { seats: sorted, changed };
  };
}

const isSameList = (a: readonly Seat[], b: readonly Seat[]): boolean =>
  a.length === b.length && a.every((seat, i) => seat === b[i]);
