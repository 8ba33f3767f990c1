import { openDB } from 'idb';
import { type AppError, appError, isAppError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import type { LedgerEvent } from '../model/ledger/event';
import { parseEvent } from '../model/ledger/parse-event';
import type { DeviceStore, LedgerContents, LedgerEntry } from './device-store';
import { createScenarioStore } from './idb-scenario-store';
import { type Database, type Schema, schemaVersion, upgradeSchema } from './idb-schema';
import { makeDeviceName } from './make-device-name';
import { storageError } from './storage-error';

export interface IdbStoreOptions {
  readonly name?: string;
  /** The connection is gone for good (another tab upgrades, or the browser ended it): open again. */
  readonly onLost?: (error: AppError) => void;
}

/**
 * Opens the store of this device in IndexedDB. Every write that a person relies on is one transaction
 * with `durability: 'strict'`: it is on disk when the promise resolves, or nothing of it is.
 */
export async function openIdbStore({
  name = 'zuozuo',
  onLost,
}: IdbStoreOptions = {}): Promise<Result<DeviceStore>> {
  if (typeof indexedDB === 'undefined') {
    return fail(appError('storage-blocked', 'This browser offers no IndexedDB here.'));
  }
  try {
    const database = await openDatabase(name, onLost);
    return succeed(makeStore(database, await readDeviceName(database)));
  } catch (thrown) {
    return fail(isAppError(thrown) ? thrown : storageError(thrown));
  }
}

async function openDatabase(name: string, onLost: IdbStoreOptions['onLost']): Promise<Database> {
  // A tab that holds an older version open would make us wait for ever; better to say so.
  return new Promise((resolve, reject) => {
    let settled = false;
    const opening = openDB<Schema>(name, schemaVersion, {
      upgrade: upgradeSchema,
      blocked() {
        settled = true;
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
    opening.then((database) => (settled ? database.close() : resolve(database)), reject);
  });
}

async function readDeviceName(database: Database): Promise<string> {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' });
  let device = await transaction.store.get('device');
  if (typeof device !== 'string' || !/^[0-9a-z]{16}$/.test(device)) {
    device = makeDeviceName();
    await transaction.store.put(device, 'device');
  }
  await transaction.done;
  return device;
}

function makeStore(database: Database, device: string): DeviceStore {
  const channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(`${database.name}-ledger`);
  const tellOtherTabs = () => channel?.postMessage('changed');
  const scenarios = createScenarioStore(database);
  return {
    kind: 'device',
    device,
    ledger: {
      all: () => attempt(async () => parseRecords(await database.getAll('events'))),
      append: (entry) =>
        attempt(async () => {
          await appendEntry(database, entry);
          tellOtherTabs();
        }),
      subscribe(listener) {
        channel?.addEventListener('message', listener);
        return () => channel?.removeEventListener('message', listener);
      },
    },
    contacts: {
      read: (pledgeId) => attempt(async () => (await database.get('contacts', pledgeId)) ?? null),
      erase: (pledgeId) =>
        attempt(async () => {
          const transaction = database.transaction('contacts', 'readwrite', { durability: 'strict' });
          await Promise.all([transaction.store.delete(pledgeId), transaction.done]);
          tellOtherTabs();
        }),
    },
    drafts: {
      read: (key) => attempt(async () => (await database.get('drafts', key)) ?? null),
      save: (key, draft) =>
        attempt(async () => {
          await database.put('drafts', draft, key);
        }),
      erase: (key) => attempt(() => database.delete('drafts', key)),
    },
    scenarios,
    close() {
      channel?.close();
      scenarios.close();
      database.close();
    },
  };
}

async function appendEntry(database: Database, entry: LedgerEntry): Promise<void> {
  const transaction = database.transaction(['events', 'contacts', 'drafts'], 'readwrite', {
    durability: 'strict',
  });
  const events = transaction.objectStore('events');
  const writes: Promise<unknown>[] = [];
  try {
    for (const event of entry.events) writes.push(events.add(event));
    if (entry.contact) {
      const { pledgeId, contact } = entry.contact;
      writes.push(transaction.objectStore('contacts').put(contact, pledgeId));
    }
    if (entry.draft !== undefined) writes.push(transaction.objectStore('drafts').delete(entry.draft));
  } catch (thrown) {
    // A request that is refused at once does not undo the ones before it: only an abort does.
    transaction.abort();
    await Promise.allSettled([...writes, transaction.done]);
    throw thrown;
  }
  // A request that fails later rolls the transaction back by itself; the first reason is told.
  await Promise.all([...writes, transaction.done]);
}

function parseRecords(records: readonly unknown[]): LedgerContents {
  const events: LedgerEvent[] = [];
  const issues: AppError[] = [];
  for (const record of records) {
    const parsed = parseEvent(record);
    if (parsed.ok) events.push(parsed.value);
    else issues.push(parsed.error);
  }
  return { events, issues };
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return succeed(await work());
  } catch (thrown) {
    return fail(storageError(thrown));
  }
}
