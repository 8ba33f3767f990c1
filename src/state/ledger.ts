import { computed, signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import { districtDay } from '../model/adoption/district-day';
import { type SeatStanding, seatStanding } from '../model/adoption/seat-status';
import type { LedgerEvent } from '../model/ledger/event';
import { foldLedger } from '../model/ledger/fold';
import type { AdoptionStatus } from '../model/vocabulary';
import type { Persistence } from '../store/ask-persistence';
import type { DeviceStore } from '../store/device-store';
import { district } from './district';

/** Where this device keeps what one does: for good, or only while the page is open, and why. */
export type StorageCondition =
  | { readonly kind: 'opening' }
  | { readonly kind: 'device'; readonly store: DeviceStore; readonly persistence: Persistence | 'not-asked' }
  | { readonly kind: 'memory'; readonly store: DeviceStore; readonly error: AppError };

export const storage = signal<StorageCondition>({ kind: 'opening' });

/** What is durable. Set only after the write has been confirmed. */
export const ledgerEvents = signal<readonly LedgerEvent[]>([]);

/** Records that could not be read; they were left out and stay where they are. */
export const ledgerIssues = signal<readonly AppError[]>([]);

export const ledger = computed(() => foldLedger(ledgerEvents.value));

/** The instant for which terms are judged; moved on when the page is looked at again. */
export const ledgerInstant = signal(Date.now());

const today = computed(() => districtDay(ledgerInstant.value, district.value?.info.timezone ?? 'UTC'));

/** How each seat stands, by id: baseline and ledger together. */
export const seatStandings = computed<ReadonlyMap<string, SeatStanding>>(
  () =>
    new Map(
      (district.value?.seats ?? []).map((seat) => [seat.id, seatStanding(seat, ledger.value, today.value)]),
    ),
);

/** The same as the map takes it. */
export const seatStatuses = computed<ReadonlyMap<string, AdoptionStatus>>(
  () => new Map([...seatStandings.value].map(([id, { status }]) => [id, status])),
);

/** The pledges of this device, newest first. */
export const ownPledges = computed(() => {
  const { value } = storage;
  if (value.kind === 'opening') return [];
  return [...ledger.value.pledges.values()].filter(({ device }) => device === value.store.device).reverse();
});
