import type { SeatWish } from '../model/wish/wish';
import { pointedWish } from '../state/wishes';
import { lookAtPositions } from './look-at';

/** Free room beside a leg that is looked at, as a share of its extent. */
const margin = 0.6;

/** Lights up a wish on the map; null = none. */
export function pointAtWish(id: string | null): void {
  pointedWish.value = id;
}

/** Shows the stretch of a wish on the map. */
export function lookAtWish({ id, line }: SeatWish): void {
  pointAtWish(id);
  lookAtPositions(line, margin);
}
