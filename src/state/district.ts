import { computed, signal } from '@preact/signals';
import { type FileFault, fileFaults, type Issue } from '../io/issue';
import { maxFileLength } from '../io/read-collection';
import type { AppError } from '../lib/app-error';
import type { District } from '../model/district';

/** The pack on its way in: loading, there (with what was wrong in it), or not to be had. */
export type PackState =
  | { readonly status: 'loading'; readonly loaded: number; readonly total: number }
  | { readonly status: 'ready'; readonly district: District; readonly issues: readonly Issue[] }
  | { readonly status: 'failed'; readonly error: AppError };

export const pack = signal<PackState>({ status: 'loading', loaded: 0, total: 1 });

export const district = computed<District | null>(() =>
  pack.value.status === 'ready' ? pack.value.district : null,
);

/** Features by id, so that a link or a list row finds its feature at once. */
export const featuresById = computed(() => {
  const value = district.value;
  const index = <T extends { readonly id: string }>(list: readonly T[] | undefined) =>
    new Map((list ?? []).map((feature) => [feature.id, feature]));
  return {
    seat: index(value?.seats),
    grid: index(value?.grids),
    building: index(value?.buildings),
    neighbourhood: index(value?.neighbourhoods),
    place: index(value?.places),
    street: index(value?.streets),
    organisation: index(value?.organisations),
  };
});

export { type FileFault, fileFaults, type Issue, maxFileLength };
