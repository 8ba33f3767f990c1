import { signal } from '@preact/signals';

/** Tracks whose form stands on a page of its own; the form of the track `adopt` stands with its seat. */
export const formPages = ['donate', 'plan', 'design', 'share'] as const;
export type FormPage = (typeof formPages)[number];

/**
 * What Adopt's panel shows while no feature is selected; all but the overview are one step away. In the
 * link as `page`, so that the alliance's appeal and a form can be forwarded and the desk bookmarked.
 */
export const adoptPages = ['overview', 'mine', 'appeal', 'desk', ...formPages] as const;
export type AdoptPage = (typeof adoptPages)[number];

export const adoptPage = signal<AdoptPage>('overview');

export const isFormPage = (page: AdoptPage): page is FormPage => formPages.some((form) => form === page);

/** Parts of the street office's desk. */
export const deskPages = [
  'queue',
  'offers',
  'renewals',
  'board',
  'contacts',
  'baseline',
  'record',
  'settings',
] as const;
export type DeskPage = (typeof deskPages)[number];

export const deskPage = signal<DeskPage>('queue');

/** Pledge or seat whose claims lie open on the desk; null = the list. */
export const deskCase = signal<string | null>(null);
