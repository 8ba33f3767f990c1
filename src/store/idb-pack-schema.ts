import type { DBSchema, IDBPDatabase } from 'idb';
import type { PackFile } from '../io/pack-files';
import type { PackExtra, PackVersion } from './pack-library';

/** Where a file lies in `texts`, and how long it is. */
export interface KeptText {
  /** Key of the text, of a long one that of its first piece. */
  readonly text: number;
  /** Keys of its other pieces, in their order. */
  readonly more?: readonly number[];
  readonly characters: number;
}

/** A version with where its files lie: versions share a text that did not change between them. */
export interface KeptVersion extends PackVersion {
  /** Empty = the site's own files are in use. */
  readonly files: Readonly<Partial<Record<PackFile, KeptText>>>;
  /** null = those of the site. */
  readonly extras: Readonly<Partial<Record<PackExtra, KeptText>>> | null;
}

export interface PackSchema extends DBSchema {
  versions: { key: [string, number]; value: KeptVersion };
  texts: { key: number; value: string };
}

export type PackDatabase = IDBPDatabase<PackSchema>;

/** 2: long texts lie in pieces, which a build before would not put together. */
export const packSchemaVersion = 2;

/** Stores are only ever added, as in `upgradeSchema`. @param from the version that is there; 0 = new */
export function upgradePackSchema(database: PackDatabase, from: number): void {
  if (from < 1) {
    database.createObjectStore('versions', { keyPath: ['id', 'version'] });
    database.createObjectStore('texts', { autoIncrement: true });
  }
}
