import { type PlacingAim, placingAim } from '../state/adopt-placing';

/** The next press on the map answers; it opens nothing. */
export function startPlacing(aim: PlacingAim): void {
  placingAim.value = aim;
}

export function stopPlacing(): void {
  placingAim.value = null;
}
