import { createLocalPlane } from '../../geometry/local-plane';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';

/** Sorts seats into the grids that hold them, and tells in which grids a seat came, went or changed. */
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
  return (seats: readonly Seat[]) => {
    const sorted = new Map<string, Seat[]>();
    for (const seat of seats) {
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
