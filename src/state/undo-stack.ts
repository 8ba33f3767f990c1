import { signal } from '@preact/signals';

/** What the keys for undo, redo and Esc do; whoever has something to undo puts its own here. */
export interface UndoStack {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Esc: takes back what is not done yet, such as a seat in the hand; false = there was nothing. */
  readonly escape: () => boolean;
}

/** null = there is nothing to undo here: the keys belong to the browser. */
export const undoStack = signal<UndoStack | null>(null);
