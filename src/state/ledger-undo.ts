import { signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import type { KnownEvent } from '../model/ledger/event';

/** What was done, undone or done again last, in this session of the page. */
export type UndoNote =
  /** By type of the event; `canUndo`: an event can put it back exactly. */
  | { readonly kind: 'done'; readonly type: string; readonly canUndo: boolean }
  | { readonly kind: 'undone' | 'redone'; readonly type: string }
  | { readonly kind: 'nothing-to-undo' | 'nothing-to-redo' }
  | { readonly kind: 'failed'; readonly type: string; readonly error: AppError };

/** null = nothing to tell. */
export const undoNote = signal<UndoNote | null>(null);

/** Ids of events that are undone, and of those that did it: neither is undone again. */
export const undoneIds = signal<ReadonlySet<string>>(new Set());

/** What can be done again, oldest first: the events that undid it. */
export const redoable = signal<readonly (readonly KnownEvent[])[]>([]);

/** An undo is being written: what it gives is not a new deed. */
export const isUndoing = signal(false);
