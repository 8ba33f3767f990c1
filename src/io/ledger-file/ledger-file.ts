import type { AppError } from '../../lib/app-error';
import type { LedgerEvent } from '../../model/ledger/event';

/** What the first line of a ledger file says it is. */
export const ledgerFileType = 'zuozuo-ledger';

/** Version of the file's form: one header line, then one event a line. */
export const ledgerFileVersion = 1;

/** In which capacity a file was made. */
export const senderRoles = ['applicant', 'office'] as const;
export type SenderRole = (typeof senderRoles)[number];

/** The first line: whose file it is, and what it holds. */
export interface LedgerFileHeader {
  readonly type: typeof ledgerFileType;
  readonly version: number;
  /** Id and day of the pack that the sender used. */
  readonly pack: string;
  readonly packAsOf: string;
  /** Device that made the file. */
  readonly device: string;
  readonly role: SenderRole;
  /** The sender's clock, milliseconds since 1970. */
  readonly at: number;
  /** Events in the file. */
  readonly count: number;
  /** SHA-256 (hex) of the events' ids in the file's order, one a line: what the sender vouches to have. */
  readonly ids: string;
  /** Public key of the device and its signature over `headerText`, base64url; absent where it cannot sign. */
  readonly key?: string;
  readonly signature?: string;
}

/** What could be read of a ledger file. Damaged lines are left out and said. */
export interface LedgerLines {
  /** null = the first line could not be read; the events after it can. */
  readonly header: LedgerFileHeader | null;
  /** In the file's order. */
  readonly events: readonly LedgerEvent[];
  /** One a damaged line, the first `ledgerFileLimits.issues`, each with `line`. */
  readonly issues: readonly AppError[];
  /** How many lines could not be read. */
  readonly damaged: number;
  /** Events that the header promises and that are not there, damaged or cut off. */
  readonly missing: number;
}

/** Names inside a zip. */
export const zipNames = {
  lines: 'ledger.jsonl',
  image: /^images\/([0-9a-f]{64})\.(jpg|png|webp)$/,
} as const;

/** How an image is named in a zip, by its type. */
export const imageExtensions = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' } as const;

/**
 * What a file may hold, so that no file freezes the page. The ledger of a street has some 100,000 events in
 * many years, 650 bytes each with key and signature: 65 MB.
 */
export const ledgerFileLimits = {
  /** Bytes of a file as it comes. */
  file: 256_000_000,
  /** Bytes of the lines, unpacked: twice 100,000 events. */
  lines: 134_217_728,
  /** Lines, empty ones included. */
  count: 1_000_000,
  /** Bytes of a line: what `parseEvent` looks at has 200,000 characters at most, escapes included. */
  line: 2_000_000,
  /** Images of a zip, and their bytes together. */
  images: 2_000,
  imageBytes: 512_000_000,
  /** Faults that are listed one by one. */
  issues: 100,
} as const;

/** The text that the header's signature stands for: its members in a fixed order. */
export function headerText(header: LedgerFileHeader): string {
  const { type, version, pack, packAsOf, device, role, at, count, ids, key = null } = header;
  return JSON.stringify([type, version, pack, packAsOf, device, role, at, count, ids, key]);
}
