import { effect, untracked } from '@preact/signals';
import type { Result } from '../lib/result';
import { fail, succeed } from '../lib/result';
import type { SeatWish } from '../model/wish/wish';
import { storage } from '../state/storage';
import { wishError, wishes } from '../state/wishes';
import type { DeviceStore } from '../store/device-store';
import { openStorage } from './open-storage';
import { statePersistence } from './state-persistence';
import { storageOpening } from './storage-opening';

let followed: DeviceStore | null = null;
let reading: Promise<void> = Promise.resolve();
let isFollowing = false;

/** Wishes that no storage has taken yet: written as soon as there is one. */
const waiting = new Map<string, SeatWish>();

/**
 * Reads this device's wishes, and again whenever another tab writes or a storage comes back. Resolves when they
 * are read, or cannot be.
 */
export async function openWishes(): Promise<void> {
  if (!isFollowing)
    effect(() => {
      const { value } = storage;
      if (value.kind === 'opening' || value.store === followed) return;
      followed = value.store;
      value.store.ledger.subscribe(() => void readWishes(value.store));
      reading = untracked(() => readWishes(value.store));
    });
  isFollowing = true;
  await openStorage();
  await reading;
}

async function readWishes(store: DeviceStore): Promise<void> {
  for (const wish of waiting.values()) await write(store, wish);
  const read = await store.wishes.all();
  if (store !== followed) return;
  const kept = read.ok ? read.value : [];
  const ids = new Set(kept.map(({ id }) => id));
  wishes.value = [...kept, ...[...waiting.values()].filter(({ id }) => !ids.has(id))];
  if (!read.ok) wishError.value = read.error;
}

/**
 * Keeps wishes on this device; those that are there already stay as they are.
 * @returns how many are new; an error where they are kept only while the page is open
 */
export async function keepWishes(list: readonly SeatWish[]): Promise<Result<number>> {
  await openWishes();
  const known = new Set(wishes.value?.map(({ id }) => id));
  const fresh = list.filter(({ id }) => !known.has(id));
  wishes.value = [...(wishes.value ?? []), ...fresh];
  const { value } = storage;
  for (const wish of fresh) waiting.set(wish.id, wish);
  if (value.kind === 'opening') return fail(storageOpening);
  wishError.value = value.kind === 'memory' ? value.error : null;
  for (const wish of fresh) await write(value.store, wish);
  if (wishError.value) return fail(wishError.value);
  void statePersistence();
  return succeed(fresh.length);
}

async function write(store: DeviceStore, wish: SeatWish): Promise<void> {
  const saved = await store.wishes.save(wish);
  if (!saved.ok) wishError.value = saved.error;
  // A memory ends with the page: what it took still waits for the device's own storage.
  else if (store.kind === 'device') waiting.delete(wish.id);
}

/** Takes a wish off this device. */
export async function removeWish(id: string): Promise<void> {
  await openWishes();
  waiting.delete(id);
  const { value } = storage;
  if (value.kind === 'opening') return;
  const erased = await value.store.wishes.erase(id);
  if (erased.ok) wishes.value = (wishes.value ?? []).filter((wish) => wish.id !== id);
  wishError.value = erased.ok ? null : erased.error;
}
