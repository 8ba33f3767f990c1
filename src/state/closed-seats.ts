import { computed } from '@preact/signals';
import { compute } from './compute';
import { latestAnswer } from './latest-answer';
import { lengthTo, listed, nearest } from './nearest';

const question = computed(() => {
  const list = nearest.value.value;
  return list && list.need.at !== null ? list : null;
});

/** Seats nearer than the nearest of the list that are left out because they are closed, with the list they are of. */
export const closedSeats = latestAnswer(question, async (list, abort) => {
  const [first] = list.seats;
  const nearerThan = first ? lengthTo(first) : null;
  return {
    list,
    seats: await compute.closedSeats({ from: list.at, need: list.need, nearerThan, limit: listed }, abort),
  };
});
