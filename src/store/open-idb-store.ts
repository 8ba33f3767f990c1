import { openDB } from 'idb';
import { type AppError, appError, isAppError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { DeviceKeys, DeviceStore } from './device-store';
import { readDeviceKeys } from './idb-device-keys';
import { createKeptStores } from './idb-kept-stores';
import { createLedgerStore } from './idb-ledger-store';
import { createScenarioStore } from './idb-scenario-store';
import { type Database, type Schema, schemaVersion, upgradeSchema } from './idb-schema';
import { toDeviceKeys } from './make-signing-pair';
import { storageError } from './storage-error';

/** Of the pack that came first; those of other packs have its id after it. */
export const databaseName = 'zuozuo';

export interface IdbStoreOptions {
  readonly name?: string;
  /** The connection is gone for good (another tab upgrades, or the browser ended it): open again. */
  readonly onLost?: (error: AppError) => void;
  /** What stood in the way of an opening that failed as `storage-blocked` is gone: open again. */
  readonly onFreed?: () => void;
}

/**
 * Opens the store of this device in IndexedDB. Every write that a person relies on is one transaction
 * with `durability: 'strict'`: it is on disk when the promise resolves, or nothing of it is.
 */
export async function openIdbStore(options: IdbStoreOptions = {}): Promise<Result<DeviceStore>> {
  if (typeof indexedDB === 'undefined') {
    return fail(appError('storage-blocked', 'This browser offers no IndexedDB here.'));
  }
  try {
    const database = await openDatabase(options);
    const { pair, name } = await readDeviceKeys(database);
    return succeed(makeStore(database, toDeviceKeys(pair, name)));
  } catch (thrown) {
    return fail(isAppError(thrown) ? thrown : storageError(thrown));
  }
}

async function openDatabase({ name = databaseName, onLost, onFreed }: IdbStoreOptions): Promise<Database> {
  // A tab that holds an older version open would make us wait for ever; better to say so.
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const opening = openDB<Schema>(name, schemaVersion, {
      upgrade: (database, from, _to, upgrade) => upgradeSchema(database, from, upgrade),
      blocked() {
        isGivenUp = true;
        reject(appError('storage-blocked', 'Another tab holds an older version of the storage open.'));
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase | null)?.close();
        onLost?.(appError('storage-newer', 'Another tab has upgraded the storage: reload this page.'));
      },
      terminated() {
        onLost?.(appError('storage-failed', 'The browser has closed the storage.'));
      },
    });
    opening.then((database) => {
      if (!isGivenUp) return resolve(database);
      database.close();
      onFreed?.();
    }, reject);
  });
}

function makeStore(database: Database, keys: DeviceKeys): DeviceStore {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${database.name}-ledger`);
  const tellOtherTabs = () => channel?.postMessage('changed');
  const scenarios = createScenarioStore(database);
  return {
    kind: 'device',
    keys,
    ledger: {
      ...createLedgerStore(database, tellOtherTabs),
      subscribe(listener) {
        channel?.addEventListener('message', listener);
        return () => channel?.removeEventListener('message', listener);
      },
    },
    ...createKeptStores(database, tellOtherTabs),
    scenarios,
    close() {
      channel?.close();
      scenarios.close();
      database.close();
    },
  };
}
