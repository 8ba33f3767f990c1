import { effect, untracked } from '@preact/signals';
import { ledgerBasis, ledgerInstant, offices, packOffices, profile, storage } from '../state/ledger';
import type { DeviceStore } from '../store/device-store';
import { followChangedSeats } from './follow-changed-seats';
import { followDrawings } from './follow-drawings';
import { followPackOffices } from './follow-pack-offices';
import { readDrafts } from './keep-drafts';
import { goOnInMemory, type OpenStore, openStorage } from './open-storage';
import { refoldLedger, rereadLedger, takeContents } from './reread-ledger';

let followed: DeviceStore | null = null;
let reading: Promise<void> | null = null;
let isFollowing = false;

/**
 * Opens this device's ledger, its profile and the form that was being filled, and keeps them in step with
 * other tabs; again whenever a storage that was away comes back. Resolves when they are read, or cannot be.
 */
export async function openLedger(open?: OpenStore): Promise<void> {
  if (!isFollowing) {
    isFollowing = true;
    followPackOffices();
    followChangedSeats();
    followDrawings();
    effect(() => {
      const { value } = storage;
      if (value.kind !== 'device' || value.store === followed) return;
      followed = value.store;
      reading = untracked(() => readLedger(value.store));
    });
    effect(refoldForOffices);
  }
  await openStorage(open);
  await reading;
}

async function readLedger(store: DeviceStore): Promise<void> {
  const start = performance.now();
  ledgerBasis.value = null;
  const [contents, kept] = await Promise.all([store.ledger.open(), store.profile.read(), readDrafts(store)]);
  if (storage.value.kind === 'opening' || storage.value.store !== store) return;
  if (!contents.ok) return goOnInMemory(contents.error);
  store.ledger.subscribe(() => void followOtherTab(store));
  if (kept.ok) profile.value = kept.value;
  ledgerInstant.value = Date.now();
  await takeContents(store, contents.value);
  // For the browser's own tools and `npm run bench:ledger`.
  performance.measure('open-ledger', { start });
}

async function followOtherTab(store: DeviceStore): Promise<void> {
  const kept = await store.profile.read();
  if (kept.ok) profile.value = kept.value;
  await rereadLedger(store);
}

/** Another office counts, or one no longer does: its decisions come in or go. */
function refoldForOffices(): void {
  const { value } = storage;
  const basis = ledgerBasis.value;
  const wanted = [...offices.value].sort();
  // Until the pack is there nobody knows which offices it names: the snapshot stands.
  if (value.kind !== 'device' || !basis || packOffices.value === null) return;
  if (basis.offices.join() !== wanted.join()) void untracked(() => refoldLedger(value.store));
}
