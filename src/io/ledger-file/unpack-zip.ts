import type { UnzipFile } from 'fflate';
import { type AppError, appError } from '../../lib/app-error';
import { nextTask } from '../../lib/next-task';
import { fail, type Result, succeed } from '../../lib/result';
import { adoptionFacts } from '../../model/ledger/settings';
import { ledgerFileLimits, zipNames } from './ledger-file';

/** What is in a zip, not yet checked. */
export interface UnpackedZip {
  readonly lines: Uint8Array;
  /** By path; only paths that an image may have. */
  readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Entries that were passed over, and a cut-off end. */
  readonly issues: readonly AppError[];
}

/** Compressed bytes at a time: deflate makes at most 1,032 times as much of them, here 17 MB. */
const slice = 16_384;

/**
 * Unpacks a zip as a stream, counting what comes out: a small file that unpacks to gigabytes is given up
 * where it passes the limit, whatever sizes it claims. Only `ledger.jsonl` and `images/<sha256>.<ext>` are
 * unpacked; other names are passed over and said.
 * Errors: `ledger-zip-bomb`, `ledger-zip-empty` (no `ledger.jsonl`).
 */
export async function unpackZip(bytes: Uint8Array): Promise<Result<UnpackedZip>> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const entries = new Map<string, Uint8Array<ArrayBuffer>[]>();
  const issues: AppError[] = [];
  const say = (issue: AppError) => issues.length < ledgerFileLimits.issues && issues.push(issue);
  let imageBytes = 0;
  let isTooMuch = false;
  const unzip = new Unzip((file) => {
    const limit = limitOf(file.name);
    if (limit === 0 || entries.has(file.name) || entries.size > ledgerFileLimits.images) {
      say(passedOver(file.name));
      return;
    }
    const parts: Uint8Array<ArrayBuffer>[] = [];
    entries.set(file.name, parts);
    let length = 0;
    collect(file, (part) => {
      length += part.length;
      if (file.name !== zipNames.lines) imageBytes += part.length;
      isTooMuch ||= length > limit || imageBytes > ledgerFileLimits.imageBytes;
      if (!isTooMuch) parts.push(part);
    });
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length && !isTooMuch; from += slice) {
      unzip.push(bytes.subarray(from, from + slice), from + slice >= bytes.length);
      if ((from / slice) % 16 === 0) await nextTask();
    }
  } catch {
    say(appError('ledger-zip-damaged', 'The zip is damaged or cut off; what could be unpacked was read.'));
  }
  if (isTooMuch)
    return fail(
      appError('ledger-zip-bomb', 'The zip unpacks to more than a ledger can be; nothing was taken from it.'),
    );
  const lines = entries.get(zipNames.lines);
  if (!lines)
    return fail(appError('ledger-zip-empty', `The zip has no ${zipNames.lines}; nothing was taken from it.`));
  entries.delete(zipNames.lines);
  const images = new Map([...entries].map(([path, parts]) => [path, join(parts)]));
  return succeed({ lines: join(lines), images, issues });
}

/** Bytes that an entry may unpack to; 0 = its name is none of a ledger's. */
function limitOf(path: string): number {
  if (path === zipNames.lines) return ledgerFileLimits.lines;
  return zipNames.image.test(path) ? adoptionFacts.imageBytes : 0;
}

/** Longest part of a strange name that is shown. */
const shownName = 60;

const passedOver = (path: string) =>
  appError('ledger-zip-name', `The zip has a file that is none of a ledger's; it was passed over.`, {
    name: path.slice(0, shownName),
  });

function collect(file: UnzipFile, take: (part: Uint8Array<ArrayBuffer>) => void): void {
  file.ondata = (error, part) => {
    if (error) throw error;
    take(part as Uint8Array<ArrayBuffer>);
  };
  file.start();
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
