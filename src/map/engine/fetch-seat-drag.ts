import type { createHeldSeat } from './held-seat';
import type { SeatDrag, SeatDragOptions } from './seat-drag';

type HeldSeat = ReturnType<typeof createHeldSeat>;

/** The hand that moves seats and the seat in it, before and after their code is there. */
export interface LaterSeatDrag extends SeatDrag {
  /** Fetches the code, once; where it does not come the next call tries again. */
  fetch(): void;
  /** Shows what is in the hand, over the map. */
  readonly showHeld: HeldSeat['show'];
}

/** Most people never move a seat: the code that does is fetched when seats can first be moved. */
export function fetchSeatDrag(options: SeatDragOptions): LaterSeatDrag {
  let drag: SeatDrag | null = null;
  let held: HeldSeat | null = null;
  let isFetching = false;
  return {
    fetch() {
      if (drag || isFetching) return;
      isFetching = true;
      Promise.all([import('./seat-drag'), import('./held-seat')])
        .then(
          ([{ createSeatDrag }, heldSeat]) => {
            held = heldSeat.createHeldSeat(options.map);
            drag = createSeatDrag(options);
          },
          () => {},
        )
        .finally(() => {
          isFetching = false;
        });
    },
    showHeld: (scene, lifted) => held?.show(scene, lifted),
    isHolding: () => drag?.isHolding() ?? false,
    wasDrag: () => drag?.wasDrag() ?? false,
    pick: (point) => drag?.pick(point) ?? false,
    nudge: (right, down, far) => drag?.nudge(right, down, far),
    drop: () => drag?.drop(),
    cancel: () => drag?.cancel(),
  };
}
