import { signal } from '@preact/signals';

/** One map, three questions. The order is the order of the tabs. */
export const lenses = ['plan', 'adopt', 'find'] as const;
export type Lens = (typeof lenses)[number];

/** Find opens when neither the link nor the device says otherwise. */
export const lens = signal<Lens>('find');
