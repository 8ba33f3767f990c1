import { signal } from '@preact/signals';

/** Pages about the data of the district, loaded when one is opened. */
export const dataPages = ['data', 'import', 'edit', 'field-check', 'quality', 'export'] as const;
export type DataPage = (typeof dataPages)[number];

/**
 * What Plan's panel shows while nothing is selected; all but the ranking are one step away. In the link as
 * `page`, so that a field check can be opened on the phone.
 */
export const planPages = ['ranking', 'siting', 'fairness', 'wishes', ...dataPages] as const;
export type PlanPage = (typeof planPages)[number];

export const planPage = signal<PlanPage>('ranking');

export const isDataPage = (page: PlanPage): page is DataPage => dataPages.some((name) => name === page);

/** Whether a page stays while something on the map is selected: it is about what is selected. */
export const keepsPanel = (page: PlanPage): boolean =>
  page === 'import' || page === 'edit' || page === 'field-check';
