import { signal } from '@preact/signals';

/** Case that was closed last: where the focus returns to in the queue. */
export const lastOpenCase = signal<string | null>(null);
