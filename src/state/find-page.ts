import { signal } from '@preact/signals';

/**
 * What Find's panel shows while nothing is selected: the nearest seats, or a walk with rests. In the link as
 * `page`, so that a walk can be shared.
 */
export const findPages = ['nearest', 'walk'] as const;
export type FindPage = (typeof findPages)[number];

export const findPage = signal<FindPage>('nearest');
