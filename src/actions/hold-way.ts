import type { NearbyWalk } from '../analysis/nearby/data';
import { heldWay } from '../state/following';

/** The way that the map draws to the open seat; null = the list's. */
export function holdWay(walk: Pick<NearbyWalk, 'line' | 'legs'> | null): void {
  heldWay.value = walk;
}
