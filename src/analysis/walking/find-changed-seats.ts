import type { Seat } from '../../model/district';

/**
 * The seats that are only in one of two lists, told apart as objects. What the lists begin and end with in
 * common is passed over, so that one change among many seats costs little more than reading the lists.
 */
export function findChangedSeats(
  before: readonly Seat[],
  after: readonly Seat[],
): { readonly gone: readonly Seat[]; readonly come: readonly Seat[] } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && Object.is(before[head], after[head])) head++;
  let tail = 0;
  while (tail < shorter - head && Object.is(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail++;
  const middleBefore = new Set(before.slice(head, before.length - tail));
  const middleAfter = new Set(after.slice(head, after.length - tail));
  return {
    gone: [...middleBefore].filter((seat) => !middleAfter.has(seat)),
    come: [...middleAfter].filter((seat) => !middleBefore.has(seat)),
  };
}
