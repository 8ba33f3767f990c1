import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Contact } from '../model/ledger/contact';
import type { LedgerEvent } from '../model/ledger/event';
import type { Scenario } from '../model/scenario/scenario';
import type { SeatWish } from '../model/wish/wish';
import type { DeviceProfile, KeptBaseline, ReceivedSlip } from './device-store';
import type { KeptRecord } from './kept-record';
import type { SigningPair } from './make-signing-pair';
import type { SnapshotHead } from './snapshot-texts';

/** An image as bytes: blobs in IndexedDB have been lost by some browsers. */
export interface KeptImage {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

export interface Schema extends DBSchema {
  /** Of versions 1 and 2: copied into `records` and left as they were. */
  events: { key: string; value: LedgerEvent };
  /** By pledge id. Apart from the events, so that it can be erased and is never exported with them. */
  contacts: { key: string; value: Contact };
  drafts: { key: string; value: unknown };
  /** `device`: a name from before keys; `revision`: counts the writes of the ledger. */
  meta: { key: string; value: string | number };
  /** Since version 2. */
  scenarios: { key: string; value: Scenario };
  /** Since version 3. `subject` finds what is about one subject, `revision` what is new. */
  records: { key: string; value: KeptRecord; indexes: { subject: [string, string]; revision: number } };
  keys: { key: string; value: SigningPair };
  slips: { key: string; value: ReceivedSlip };
  images: { key: string; value: KeptImage };
  profile: { key: string; value: DeviceProfile };
  baselines: { key: string; value: KeptBaseline };
  /** The head under `head`, the state's texts under their numbers. */
  snapshot: { key: string | number; value: SnapshotHead | string };
  /** Since version 4. */
  wishes: { key: string; value: SeatWish };
}

export type Database = IDBPDatabase<Schema>;
/** A transaction over several stores. */
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  Schema,
  StoreNames<Schema>[],
  Mode
>;

export const schemaVersion = 4;

/**
 * Brings a database of an older version up to this one, inside the transaction of the upgrade. Stores are
 * only ever added: what a person has kept stays where it is.
 * @param from the version that is there; 0 = a new database
 */
export async function upgradeSchema(
  database: Database,
  from: number,
  upgrade: Transaction<'versionchange'>,
): Promise<void> {
  if (from < 1) {
    database.createObjectStore('events', { keyPath: 'id' });
    database.createObjectStore('contacts');
    database.createObjectStore('drafts');
    database.createObjectStore('meta');
  }
  if (from < 2) database.createObjectStore('scenarios', { keyPath: 'id' });
  if (from < 3) {
    const records = database.createObjectStore('records', { keyPath: 'key' });
    records.createIndex('subject', ['event.subject.kind', 'event.subject.id']);
    records.createIndex('revision', 'revision');
    for (const name of ['keys', 'images', 'profile', 'snapshot'] as const) database.createObjectStore(name);
    database.createObjectStore('slips', { keyPath: 'pledgeId' });
    database.createObjectStore('baselines', { keyPath: 'packId' });
    await copyEvents(upgrade);
  }
  if (from < 4) database.createObjectStore('wishes', { keyPath: 'id' });
}

/** Damaged events are copied as they are: the reader names them, and nothing is lost. */
async function copyEvents(upgrade: Transaction<'versionchange'>): Promise<void> {
  const records = upgrade.objectStore('records');
  for (const event of await upgrade.objectStore('events').getAll())
    await records.put({ key: event.id, event, authorship: 'own', revision: 0 });
}
