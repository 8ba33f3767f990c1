import { signal } from '@preact/signals';

/** The next press on the map says where a new seat of the scenario goes. */
export const isPlacing = signal(false);
