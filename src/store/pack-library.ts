import type { PackFile } from '../io/pack-files';
import type { Result } from '../lib/result';
import type { LocalName } from '../model/district';

/** The files of a pack as texts, with their unknown members; a file that a pack has not is absent. */
export type PackTexts = Readonly<Partial<Record<PackFile, string>>>;

/** Files that a pack may have beside its district, loaded when they are asked for. */
export const packExtras = ['walks.json', 'pinyin.json'] as const;
export type PackExtra = (typeof packExtras)[number];

/** One version of a pack on this device. Versions are only ever added, so that a step back is always there. */
export interface StoredPack {
  readonly id: string;
  readonly name: LocalName;
  /** Counts up from 1 for each pack. */
  readonly version: number;
  /** The version that first had these files: itself, but of one that was gone back to. */
  readonly content: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** What made it: file names of an import, `undo`, a pack file that was opened. */
  readonly origin: { readonly kind: 'import' | 'pack-file' | 'undo'; readonly files: readonly string[] };
  readonly texts: PackTexts;
  /** Absent = those that the site has for a pack of this id, if any. */
  readonly extras?: Readonly<Partial<Record<PackExtra, string>>>;
}

/** A version without its files. */
export type PackVersion = Omit<StoredPack, 'texts' | 'extras'>;

/** What is added; `content` and `version` follow. */
export type NewPackVersion = Omit<StoredPack, 'version' | 'content'>;

/** How many versions are kept, see `oldestKept`. */
export const keptVersions = {
  /** An afternoon of imports can be walked back step by step. */
  count: 20,
  /**
   * Characters of all kept versions of a pack together. A fifth of what Safari before 17 gives a site (1 GB,
   * webkit.org/blog/14403), of two bytes each in the worst case and with room for the ledger.
   */
  characters: 100_000_000,
} as const;

/** Version 0 of every pack: what the site itself has. */
export const siteVersion = 0;

/** Whether a version says that the site's own files are in use again. */
export const isSiteVersion = ({ content }: Pick<PackVersion, 'content'>): boolean => content === siteVersion;

/**
 * The packs that this device keeps beside those of the site, in a database of their own: each pack has its
 * own ledger and scenarios in the database of its name. Errors as those of `DeviceStore`, and the two below.
 */
export interface PackLibrary {
  /** The newest version of every pack, by name; without its files. */
  list(): Promise<Result<readonly PackVersion[]>>;
  /** null = this device keeps none of that id. */
  read(id: string): Promise<Result<StoredPack | null>>;
  versions(id: string): Promise<Result<readonly PackVersion[]>>;
  /**
   * Adds a version in one strict transaction. `pack-conflict` = another tab has added one since `after`
   * (the version that was open, null = none: the site's own files); nothing is written then. The oldest
   * versions go where there are more than `keptVersions`, never the newest and the one before it. Without
   * `extras` those of the version before stay.
   */
  add(pack: NewPackVersion, after: number | null): Promise<Result<StoredPack>>;
  /**
   * Makes an earlier version the newest again, as a version of its own. `version` 0 = the site's own files:
   * then `read` gives null until the next `add`. `pack-version-gone` = it is no longer kept.
   */
  goBack(id: string, version: number): Promise<Result<StoredPack | null>>;
  erase(id: string): Promise<Result<void>>;
  /** Calls back when another tab has written. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  close(): void;
}
