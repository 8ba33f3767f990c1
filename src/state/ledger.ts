import { computed, signal } from '@preact/signals';
import type { AppError } from '../lib/app-error';
import { indexById } from '../lib/index-by-id';
import { districtDay } from '../model/adoption/district-day';
import { keptStandings } from '../model/adoption/kept-standings';
import { type SeatStanding, seatStanding } from '../model/adoption/seat-status';
import type { Register } from '../model/ledger/command';
import { emptyLedger, type LedgerState } from '../model/ledger/ledger-state';
import type { AdoptionStatus } from '../model/vocabulary';
import type { DeviceProfile } from '../store/device-store';
import { emptyProfile } from '../store/read-profile';
import { district, packDistrict } from './district';
import { storage } from './storage';

export { storage };

/** What the events of this device amount to. Set only after a write has been confirmed. */
export const ledger = signal<LedgerState>(emptyLedger);

/** What `ledger` was folded from. */
export interface LedgerBasis {
  /** Counts the writes of the storage: the next decision rests on it. */
  readonly revision: number;
  /** Offices whose decisions are folded in, sorted. */
  readonly offices: readonly string[];
  /** Records that the snapshot of the storage lacks. */
  readonly tail: number;
}

/** null = the ledger has not been read yet. */
export const ledgerBasis = signal<LedgerBasis | null>(null);

/** Records that could not be read; they were left out and stay where they are. */
export const ledgerIssues = signal<readonly AppError[]>([]);

/** What this device knows of itself and others. */
export const profile = signal<DeviceProfile>(emptyProfile);

/** Names of the devices whose keys the pack gives as the street office's; null = the pack is on its way. */
export const packOffices = signal<readonly string[] | null>(null);

const noNames: ReadonlySet<string> = new Set();

/** Every name of this device: its key's, and those from before it had one. */
export const ownDevices = computed<ReadonlySet<string>>(() => {
  const { value } = storage;
  if (value.kind === 'opening') return noNames;
  const { device, formerDevices } = value.store.keys;
  return new Set([device, ...formerDevices]);
});

/** Whether this is a device of the street office. */
export const isOffice = computed(() => profile.value.isOffice);

/** Offices whose decisions count here: the pack's, those confirmed on this device, and it itself if it is one. */
export const offices = computed<ReadonlySet<string>>(() => {
  const { value } = storage;
  const confirmed = profile.value.offices.map(({ device }) => device);
  const own = isOffice.value && value.kind !== 'opening' ? [value.store.keys.device] : [];
  return new Set([...(packOffices.value ?? []), ...confirmed, ...own]);
});

/** Seats by id, as the pack has them: what the ledger builds on. */
export const packSeats = computed(() => indexById(packDistrict.value?.seats ?? []));

/** All that a decision rests on. */
export const register = computed<Register>(() => ({
  ledger: ledger.value,
  seats: packSeats.value,
  offices: offices.value,
  timeZone: packDistrict.value?.info.timezone ?? 'UTC',
}));

/** The instant for which terms are judged; moved on when the page is looked at again. */
export const ledgerInstant = signal(Date.now());

/** The day on the district's calendar, `YYYY-MM-DD`. */
export const today = computed(() => districtDay(ledgerInstant.value, register.value.timeZone));

/** How each seat stands, by id: baseline and ledger together. */
export const seatStandings = computed<ReadonlyMap<string, SeatStanding>>(() => {
  const standings = new Map<string, SeatStanding>();
  for (const seat of district.value?.seats ?? [])
    standings.set(seat.id, seatStanding(seat, ledger.value, today.value));
  return standings;
});

/** The same as the map takes it. */
export const seatStatuses = computed<ReadonlyMap<string, AdoptionStatus>>(() => {
  const statuses = new Map<string, AdoptionStatus>();
  for (const [id, { status }] of seatStandings.value) statuses.set(id, status);
  return statuses;
});

/** The standings of the seats that somebody keeps alone: a city has a hundred thousand others. */
export const keptSeats = computed(() =>
  keptStandings(district.value?.seats ?? [], ledger.value, today.value),
);

/** The pledges of this device, newest first. */
export const ownPledges = computed(() =>
  [...ledger.value.pledges.values()].filter(({ device }) => ownDevices.value.has(device)).reverse(),
);
