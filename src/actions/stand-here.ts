import type { Position } from '../lib/units';
import type { LocalName } from '../model/district';
import {
  followsDevice,
  isPointing,
  lastFix,
  locateState,
  type PersonPosition,
  position,
} from '../state/position';

/** "I am standing here": the person points at the map. */
export function standHere(at: Position): void {
  stand({ at, accuracy: null, source: 'tap' });
}

/** The person names the place where they stand, or would stand. */
export function standAt(at: Position, name: LocalName): void {
  stand({ at, accuracy: null, source: 'place', name });
}

export function forgetPosition(): void {
  stand(null);
  lastFix.value = null;
}

/** The person's own word ends the search of the device. */
function stand(next: PersonPosition | null): void {
  position.value = next;
  locateState.value = 'idle';
  followsDevice.value = false;
  isPointing.value = false;
}
