import type { IDBPObjectStore, StoreNames } from 'idb';
import { parseWish } from '../model/wish/parse-wish';
import { attempt } from './attempt';
import type { DeviceStore } from './device-store';
import type { Database, Schema } from './idb-schema';
import { readProfile } from './read-profile';
import { settleWriting } from './settle-writing';

type WritableStore<Name extends StoreNames<Schema>> = IDBPObjectStore<Schema, [Name], Name, 'readwrite'>;
type KeptStores = Pick<
  DeviceStore,
  'contacts' | 'slips' | 'drafts' | 'images' | 'profile' | 'baselines' | 'wishes'
>;

/** What this device keeps beside the ledger, in IndexedDB. */
export function createKeptStores(database: Database, tellOtherTabs: () => void): KeptStores {
  /** One durable write that other tabs hear of. */
  const write = <Name extends StoreNames<Schema>, T>(
    name: Name,
    work: (store: WritableStore<Name>) => Promise<T>,
  ) =>
    attempt(async () => {
      const writing = database.transaction(name, 'readwrite', { durability: 'strict' });
      const value = await settleWriting(writing, () => work(writing.store));
      tellOtherTabs();
      return value;
    });
  return {
    contacts: {
      read: (pledgeId) => attempt(async () => (await database.get('contacts', pledgeId)) ?? null),
      save: (pledgeId, contact) =>
        write('contacts', async (store) => {
          await store.put(contact, pledgeId);
        }),
      erase: (pledgeId) => write('contacts', (store) => store.delete(pledgeId)),
    },
    slips: {
      all: () => attempt(() => database.getAll('slips')),
      save: (slip) =>
        write('slips', async (store) => {
          await store.put(slip);
        }),
      erase: (pledgeId) => write('slips', (store) => store.delete(pledgeId)),
    },
    drafts: {
      read: (key) => attempt(async () => (await database.get('drafts', key)) ?? null),
      save: (key, draft) =>
        attempt(async () => {
          await database.put('drafts', draft, key);
        }),
      erase: (key) => attempt(() => database.delete('drafts', key)),
    },
    images: {
      read: (sha256) =>
        attempt(async () => {
          const image = await database.get('images', sha256);
          return image ? new Blob([image.bytes], { type: image.type }) : null;
        }),
    },
    profile: {
      read: () => attempt(async () => readProfile(await database.get('profile', 'device'))),
      change: (change) =>
        write('profile', async (store) => {
          const profile = change(readProfile(await store.get('device')));
          await store.put(profile, 'device');
          return profile;
        }),
    },
    baselines: {
      read: (packId) => attempt(async () => (await database.get('baselines', packId)) ?? null),
      save: (baseline) =>
        write('baselines', async (store) => {
          await store.put(baseline);
        }),
      erase: (packId) => write('baselines', (store) => store.delete(packId)),
    },
    wishes: {
      all: () =>
        attempt(async () => (await database.getAll('wishes')).flatMap((wish) => parseWish(wish) ?? [])),
      save: (wish) =>
        write('wishes', async (store) => {
          await store.put(wish);
        }),
      erase: (id) => write('wishes', (store) => store.delete(id)),
    },
  };
}
