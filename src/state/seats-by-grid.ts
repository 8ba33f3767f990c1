import { computed } from '@preact/signals';
import type { Seat } from '../model/district';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';

const located = latestAnswer(district, (_, abort) => compute.seatGrids(abort));

/** The seats of each grid, by id; a seat on a border belongs to the grid with the lower id. */
export const seatsByGrid = computed<ReadonlyMap<string, readonly Seat[]>>(() => {
  const lists = new Map<string, Seat[]>();
  for (const seat of district.value?.seats ?? []) {
    const grid = located.value.value?.get(seat.id);
    if (grid) lists.set(grid, [...(lists.get(grid) ?? []), seat]);
  }
  return lists;
});
