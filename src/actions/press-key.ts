import { openDialog } from '../state/dialog';
import { lens } from '../state/lens';
import { nearestSeats } from '../state/nearest';
import { isPointing } from '../state/position';
import { selection } from '../state/selection';
import { undoStack } from '../state/undo-stack';
import { closeFoundPoint } from './close-found-point';
import { locateMe } from './locate-me';
import { lookAtWay } from './look-at-way';
import { openFeature } from './open-feature';
import { selectFeature } from './select-feature';
import { showDialog } from './show-dialog';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** A field that takes back by itself what is typed in it; a radio button or a tick does not. */
const isWriting = (target: EventTarget | null) =>
  isTyping(target) && !/^(radio|checkbox|range)$/.test((target as Partial<HTMLInputElement>).type ?? '');

/**
 * The page's shortcuts: `/` search, `?` this list, Esc closes the top panel, L locates, 1–9 open the
 * n-th nearest seat; Ctrl or ⌘ with Z undoes, with Shift too it does again. Off while one types; every
 * other key with a modifier belongs to the browser.
 */
export function pressKey(event: KeyboardEvent, focusSearch: () => void): void {
  if (event.defaultPrevented || event.altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === 'z' && !isWriting(event.target)) stepBack(event);
    return;
  }
  if (event.key === 'Escape') {
    // The platform closes an open dialog itself.
    if (openDialog.value !== null || undoStack.value?.escape()) return;
    if (isPointing.value) isPointing.value = false;
    else if (selection.value) selectFeature(null);
    else closeFoundPoint();
    return;
  }
  if (isTyping(event.target) || openDialog.value !== null) return;
  if (event.key === '/') {
    event.preventDefault();
    focusSearch();
  } else if (event.key === '?') showDialog('keys');
  else if (event.key === 'l' || event.key === 'L') locateMe();
  else if (/^[1-9]$/.test(event.key) && lens.value === 'find') {
    const seat = nearestSeats.value?.[Number(event.key) - 1];
    if (!seat) return;
    openFeature({ kind: 'seat', id: seat.id });
    lookAtWay();
  }
}

function stepBack(event: KeyboardEvent): void {
  const stack = undoStack.value;
  if (!stack || openDialog.value !== null) return;
  event.preventDefault();
  if (event.shiftKey) stack.redo();
  else stack.undo();
}
