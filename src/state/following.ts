import { signal } from '@preact/signals';
import type { NearbyWalk } from '../analysis/nearby/data';

/** Id of the seat that the person is being taken to; null = they follow no way. */
export const followedSeat = signal<string | null>(null);

/**
 * The way that the panel of a seat goes by where the list has none, or another: the one that is followed, and
 * the one to a seat that is not among the nearest. null = the list's.
 */
export const heldWay = signal<Pick<NearbyWalk, 'line' | 'legs'> | null>(null);
