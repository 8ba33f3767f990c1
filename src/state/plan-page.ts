import { signal } from '@preact/signals';

/** What Plan's panel shows while nothing is selected; all but the ranking are one step away. */
export const planPages = ['ranking', 'siting', 'fairness', 'wishes'] as const;
export type PlanPage = (typeof planPages)[number];

export const planPage = signal<PlanPage>('ranking');
