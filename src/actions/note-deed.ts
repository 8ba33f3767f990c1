import { batch } from '@preact/signals';
import type { KnownEvent } from '../model/ledger/event';
import { canHaveCounter } from '../model/ledger/reversible-events';
import { isUndoing, redoable, undoNote } from '../state/ledger-undo';
import { statePersistence } from './state-persistence';

/** Remembers what this device has just done, for the button that undoes it; what was undone before stays so. */
export function noteDeed(events: readonly KnownEvent[]): void {
  const last = events.at(-1);
  // Not waited for: some browsers ask the person, and what was done is durable already.
  void statePersistence();
  if (isUndoing.value || !last) return;
  batch(() => {
    redoable.value = [];
    undoNote.value = {
      kind: 'done',
      type: last.type,
      canUndo: events.every(({ type }) => canHaveCounter(type)),
    };
  });
}
