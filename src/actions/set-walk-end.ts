import { batch } from '@preact/signals';
import { locateState, type PersonPosition, position } from '../state/position';
import { walkEnd } from '../state/walk-aim';
import { lastEnd } from '../state/walk-plan';
import { changeWalk } from './change-walk';

/** Says where the walk starts, which is where the person is for all of Find, or where it ends; null = nowhere. */
export function setWalkEnd(which: 'start' | 'end', place: PersonPosition | null): void {
  if (which === 'end') {
    lastEnd.value = place;
    // A fix of the device never goes into a link.
    changeWalk({ to: place?.source === 'device' ? undefined : place?.at });
    return;
  }
  position.value = place;
  locateState.value = 'idle';
}

/** The same walk the other way round. */
export function swapWalkEnds(): void {
  const end = walkEnd.value;
  batch(() => {
    setWalkEnd('end', position.value);
    setWalkEnd('start', end);
  });
}
