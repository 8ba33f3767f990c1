import { ledgerFileLimits, zipNames } from '../ledger-file/ledger-file';
import { packFiles } from '../pack-files';
import { pinyinFile } from '../parse-pinyin';
import { walksFile } from '../parse-walks';
import { maxFileLength } from '../read-collection';
import { maxScenarioLength } from '../read-scenario';

/** What the manifest of a pack file says it is. */
export const packFileType = 'zuozuo-pack';

/** Version of the file's form. */
export const packFileVersion = 1;

/** Names inside the zip. A folder that somebody has packed by hand may have any name before them. */
export const packZipNames = {
  manifest: 'manifest.json',
  folder: 'pack',
  scenarios: 'scenarios',
  lines: zipNames.lines,
  image: zipNames.image,
} as const;

/** The district's own files, and those beside it. */
export const packContents = [...packFiles, walksFile, pinyinFile] as const;
export type PackContent = (typeof packContents)[number];

/** What a pack file may hold, so that none freezes the page or fills its memory. */
export const packFileLimits = {
  /** Bytes of a file as it comes. */
  file: 512_000_000,
  /** Bytes of one of the district's files: characters of at most three bytes. */
  content: 3 * maxFileLength,
  /** Bytes of all entries together but for the ledger's lines. */
  total: 1_000_000_000,
  manifest: 1_000_000,
  scenario: 3 * maxScenarioLength,
  scenarios: 500,
  lines: ledgerFileLimits.lines,
  images: ledgerFileLimits.images,
} as const;

/** What lies in a pack file, written first in it. */
export interface PackManifest {
  readonly type: typeof packFileType;
  readonly version: number;
  readonly pack: string;
  readonly name: string;
  readonly 'name:en'?: string;
  /** Day of the pack, `YYYY-MM-DD`. */
  readonly as_of: string;
  /** The clock of the device that wrote it, milliseconds since 1970. */
  readonly at: number;
  readonly seats: number;
  readonly events: number;
  readonly scenarios: number;
  /** Every other entry, with the SHA-256 (hex) of its bytes; empty where the browser cannot hash. */
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[];
}
