import { openDB } from 'idb';
import { appError, isAppError } from '../lib/app-error';
import { fail, type Result, succeed } from '../lib/result';
import { createPackLibrary } from './idb-pack-library';
import { type PackDatabase, type PackSchema, packSchemaVersion, upgradePackSchema } from './idb-pack-schema';
import type { PackLibrary } from './pack-library';
import { storageError } from './storage-error';

/** Opens the packs of this device in IndexedDB. Every write is one transaction with `durability: 'strict'`. */
export async function openIdbPackLibrary({ name = 'zuozuo-packs' } = {}): Promise<Result<PackLibrary>> {
  if (typeof indexedDB === 'undefined')
    return fail(appError('storage-blocked', 'This browser offers no IndexedDB here.'));
  try {
    return succeed(createPackLibrary(await openDatabase(name)));
  } catch (thrown) {
    return fail(isAppError(thrown) ? thrown : storageError(thrown));
  }
}

function openDatabase(name: string): Promise<PackDatabase> {
  return new Promise((resolve, reject) => {
    let isGivenUp = false;
    const opening = openDB<PackSchema>(name, packSchemaVersion, {
      upgrade: (database, from) => upgradePackSchema(database, from),
      blocked() {
        isGivenUp = true;
        reject(appError('storage-blocked', 'Another tab holds an older version of the storage open.'));
      },
      // A later version of the app goes first; what this page asks after that fails and says so.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase | null)?.close(),
    });
    opening.then((database) => (isGivenUp ? database.close() : resolve(database)), reject);
  });
}
