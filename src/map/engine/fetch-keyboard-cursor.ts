import type { KeyboardCursorOptions } from './keyboard-cursor';

/** Keys that the cursor alone knows; the others are the map's own. */
const ownKeys: ReadonlySet<string> = new Set(['Enter', ' ', 'n', 'N', 'p', 'P']);

/**
 * The keyboard's cursor, whose code is fetched when the map first has the focus: most people never go there by
 * keyboard. Keys that are pressed meanwhile are pressed again when it is there.
 */
export function fetchKeyboardCursor(options: KeyboardCursorOptions): void {
  const canvas = options.map.getCanvas();
  const waiting: KeyboardEvent[] = [];
  const wait = (event: KeyboardEvent) => {
    if (!ownKeys.has(event.key)) return;
    event.preventDefault();
    waiting.push(event);
  };
  const fetch = async () => {
    canvas.addEventListener('keydown', wait);
    try {
      const { createKeyboardCursor } = await import('./keyboard-cursor');
      createKeyboardCursor(options);
    } catch {
      // The next time that the map has the focus it is asked for again.
      canvas.addEventListener('focus', fetch, { once: true });
    } finally {
      canvas.removeEventListener('keydown', wait);
    }
    for (const event of waiting.splice(0)) canvas.dispatchEvent(new KeyboardEvent(event.type, event));
  };
  canvas.addEventListener('focus', fetch, { once: true });
}
