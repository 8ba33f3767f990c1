import { signal } from '@preact/signals';

/** The one dialog that is open. */
export type DialogName = 'keys' | 'about' | 'issues' | 'offline';
export const openDialog = signal<DialogName | null>(null);
