import type { DBSchema, IDBPDatabase } from 'idb';
import type { Contact } from '../model/ledger/contact';
import type { LedgerEvent } from '../model/ledger/event';
import type { Scenario } from '../model/scenario/scenario';

export interface Schema extends DBSchema {
  events: { key: string; value: LedgerEvent };
  /** By pledge id. Apart from the events, so that it can be erased and is never exported with them. */
  contacts: { key: string; value: Contact };
  drafts: { key: string; value: unknown };
  meta: { key: string; value: string };
  /** Since version 2. */
  scenarios: { key: string; value: Scenario };
}

export type Database = IDBPDatabase<Schema>;

export const schemaVersion = 2;

/**
 * Brings a database of an older version up to this one, inside the transaction of the upgrade. Stores are
 * only ever added: what a person has kept stays where it is.
 * @param from the version that is there; 0 = a new database
 */
export function upgradeSchema(database: Database, from: number): void {
  if (from < 1) {
    database.createObjectStore('events', { keyPath: 'id' });
    database.createObjectStore('contacts');
    database.createObjectStore('drafts');
    database.createObjectStore('meta');
  }
  if (from < 2) database.createObjectStore('scenarios', { keyPath: 'id' });
}
