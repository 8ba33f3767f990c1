import { computed } from '@preact/signals';
import { aroundSeat, type SeatAround } from './adopt-around';
import { seatStatuses } from './ledger';
import { selection } from './selection';

/** How many are named: those that one passes on the way. */
const listed = 3;

/** The nearest seats on foot, other than the open one, that are free to adopt. */
export const freeAroundSeat = computed<readonly SeatAround[]>(() => {
  const open = selection.value?.id;
  return (aroundSeat.value.value?.seats ?? [])
    .filter(({ id }) => id !== open && seatStatuses.value.get(id) === 'available')
    .slice(0, listed);
});
