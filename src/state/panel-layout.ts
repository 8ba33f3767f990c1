import { signal } from '@preact/signals';

/**
 * How panel and map share a wide window: side by side, or as the desk needs it, with a small map above a
 * seat's facts and the rest of the window for the claims. Set by the panel that needs it, while it is open.
 */
export const panelLayout = signal<'side' | 'desk'>('side');
