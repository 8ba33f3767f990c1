import { computed, signal } from '@preact/signals';
import { type FileFault, fileFaults, type Issue } from '../io/issue';
import { maxFileLength } from '../io/read-collection';
import type { AppError } from '../lib/app-error';
import { indexById } from '../lib/index-by-id';
import type { District, Seat } from '../model/district';
import type { PackedSeats } from '../worker/messages';

/** The pack on its way in: loading, there (with what was wrong in it), or not to be had. */
export type PackState =
  | {
      readonly status: 'loading';
      readonly loaded: number;
      readonly total: number;
      /** How far a large pack is parsed, 0 to 1, once its files are there. */
      readonly share?: number;
    }
  | { readonly status: 'ready'; readonly district: District; readonly issues: readonly Issue[] }
  | { readonly status: 'failed'; readonly error: AppError };

export const pack = signal<PackState>({ status: 'loading', loaded: 0, total: 1 });

/** The pack as it came. */
export const packDistrict = computed<District | null>(() =>
  pack.value.status === 'ready' ? pack.value.district : null,
);

interface ChangedSeats {
  readonly of: District;
  readonly seats: readonly Seat[];
  /** What the pack's are other. */
  readonly packed: () => PackedSeats;
}

/**
 * Seats as they are now, where this device's ledger says other than the pack; filled once the ledger is
 * open, which who looks for a seat need not wait for. null = as the pack says.
 */
export const changedSeats = signal<ChangedSeats | null>(null);

/** The district as it is now. */
export const district = computed<District | null>(() => {
  const value = packDistrict.value;
  const changed = changedSeats.value;
  return value && changed?.of === value ? { ...value, seats: changed.seats } : value;
});

/** Features by id, so that a link or a list row finds its feature at once. */
export const featuresById = computed(() => {
  const value = district.value;
  return {
    seat: indexById(value?.seats ?? []),
    grid: indexById(value?.grids ?? []),
    building: indexById(value?.buildings ?? []),
    neighbourhood: indexById(value?.neighbourhoods ?? []),
    place: indexById(value?.places ?? []),
    street: indexById(value?.streets ?? []),
    organisation: indexById(value?.organisations ?? []),
  };
});

export { type FileFault, fileFaults, type Issue, maxFileLength };
