import { followedSeat } from '../state/following';
import { position } from '../state/position';
import { locateMe } from './locate-me';
import { selectFeature } from './select-feature';

/** Opens a seat and follows the way to it; who has not said where they are is asked first. */
export function takeMeThere(seatId: string): void {
  selectFeature({ kind: 'seat', id: seatId });
  followedSeat.value = seatId;
  if (!position.value) locateMe();
}

/** Ends the way to a seat; another that has begun meanwhile goes on. */
export function stopFollowing(seatId: string): void {
  if (followedSeat.peek() === seatId) followedSeat.value = null;
}
