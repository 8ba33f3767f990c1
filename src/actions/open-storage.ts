import type { AppError } from '../lib/app-error';
import type { Result } from '../lib/result';
import { nameOfPack } from '../state/open-pack';
import { storage } from '../state/storage';
import type { DeviceStore } from '../store/device-store';
import { databaseName, type IdbStoreOptions, openIdbStore } from '../store/open-idb-store';
import { openMemoryStore } from '../store/open-memory-store';

export type OpenStore = (options: IdbStoreOptions) => Promise<Result<DeviceStore>>;

let opening: Promise<void> | null = null;

/**
 * Opens what this device keeps. Once; called again it tries again only where that could not be had. Then
 * the page goes on with a memory that says so, and takes the device's storage when it comes back.
 */
export function openStorage(open: OpenStore = openIdbStore): Promise<void> {
  if (storage.value.kind === 'device') return Promise.resolve();
  opening ??= connect(open).finally(() => {
    opening = null;
  });
  return opening;
}

async function connect(open: OpenStore): Promise<void> {
  const opened = await open({
    name: nameOfPack(databaseName),
    onLost: goOnInMemory,
    onFreed: () => void openStorage(open),
  });
  if (!opened.ok) return goOnInMemory(opened.error);
  closeCurrent();
  storage.value = { kind: 'device', store: opened.value, persistence: 'not-asked' };
}

/** Lets the page go on while nothing can be kept, and says why. */
export function goOnInMemory(error: AppError): void {
  closeCurrent();
  storage.value = { kind: 'memory', store: openMemoryStore(), error };
}

function closeCurrent(): void {
  if (storage.value.kind !== 'opening') storage.value.store.close();
}
