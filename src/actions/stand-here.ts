import type { Position } from '../lib/units';
import { locateState, position } from '../state/position';

/** "I am standing here": the person points at the map. */
export function standHere(at: Position): void {
  position.value = { at, accuracy: null, source: 'tap' };
  locateState.value = 'idle';
}

export function forgetPosition(): void {
  position.value = null;
}
