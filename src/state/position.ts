import { signal } from '@preact/signals';
import type { Metres, Position } from '../lib/units';

export interface PersonPosition {
  readonly at: Position;
  /** Radius of the fix; null = the person pointed at the map. */
  readonly accuracy: Metres | null;
  readonly source: 'device' | 'tap';
}

export const position = signal<PersonPosition | null>(null);

/** How the search for the device's position stands. */
export type LocateState = 'idle' | 'asking' | 'denied' | 'unavailable';
export const locateState = signal<LocateState>('idle');
