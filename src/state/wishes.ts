import { computed, signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { SeatWish } from '../model/wish/wish';
import { district } from './district';

/** The wishes for seats that this device keeps, of whatever pack; null = not read yet. */
export const wishes = signal<readonly SeatWish[] | null>(null);

/** Why they could not be read or kept; null = they are. */
export const wishError = signal<AppError | null>(null);

/** Those of the pack that is shown, the newest first, at the same day by id. */
export const packWishes = computed<readonly SeatWish[]>(() => {
  const packId = district.value?.info.id;
  return (wishes.value ?? []).filter((wish) => wish.packId === packId).sort(compareAge);
});

function compareAge(a: SeatWish, b: SeatWish): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The wish that one looks at on the map; null = none. */
export const pointedWish = signal<string | null>(null);
