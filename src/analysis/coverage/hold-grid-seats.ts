import type { PlanePoint } from '../../geometry/local-plane';
import type { Seat } from '../../model/district';
import type { SeatUsability } from '../usability/data';
import { countSeats } from './count-seats';
import type { SeatsInside } from './data';

/** A counted seat of the moment. */
export interface HeldSeat {
  readonly seat: Seat;
  readonly point: PlanePoint;
  /** Place of its grid in `prepared.grids`; -1 outside all of them. */
  readonly grid: number;
  readonly answer: SeatUsability;
}

/** The counted seats in a grid, and their counts as long as no seat changes them. */
export interface GridSeats {
  readonly add: (seat: HeldSeat) => void;
  readonly remove: (seat: HeldSeat) => void;
  /** Both of one id. */
  readonly replace: (before: HeldSeat, after: HeldSeat) => void;
  readonly describe: () => SeatsInside;
}

/** Whether no count tells one from the other. */
export function countSame(a: HeldSeat, b: HeldSeat): boolean {
  return (
    a.seat.places === b.seat.places &&
    a.answer.usability === b.answer.usability &&
    a.answer.assumedOpen === b.answer.assumedOpen
  );
}

export function holdGridSeats(): GridSeats {
  /** By id. */
  const members: HeldSeat[] = [];
  let described: SeatsInside | null = null;

  /** Place of an id among the members, or where it would be. */
  const placeOf = (id: string): number => {
    let low = 0;
    let high = members.length;
    // Seats mostly come in the order of their ids.
    if (high > 0 && (members[high - 1] as HeldSeat).seat.id < id) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((members[middle] as HeldSeat).seat.id < id) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    add(seat) {
      described = null;
      members.splice(placeOf(seat.seat.id), 0, seat);
    },
    remove(seat) {
      described = null;
      members.splice(placeOf(seat.seat.id), 1);
    },
    replace(before, after) {
      members[placeOf(before.seat.id)] = after;
      if (!countSame(before, after)) described = null;
    },
    describe() {
      described ??= {
        seatIds: members.map(({ seat }) => seat.id),
        ...countSeats(
          members.map(({ seat }) => seat),
          (_, i) => members[i]?.answer,
        ),
      };
      return described;
    },
  };
}
