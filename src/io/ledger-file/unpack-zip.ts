import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { adoptionFacts } from '../../model/ledger/settings';
import { unpackEntries } from '../unpack-entries';
import { ledgerFileLimits, zipNames } from './ledger-file';

/** What is in a zip, not yet checked. */
export interface UnpackedZip {
  readonly lines: Uint8Array;
  /** By path; only paths that an image may have. */
  readonly images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** Entries that were passed over, and a cut-off end. */
  readonly issues: readonly AppError[];
}

/**
 * Unpacks the zip of a ledger within bounds (`unpackEntries`). Only `ledger.jsonl` and
 * `images/<sha256>.<ext>` are unpacked; other names are passed over and said.
 * Errors: `ledger-zip-bomb`, `ledger-zip-empty` (no `ledger.jsonl`).
 */
export async function unpackZip(bytes: Uint8Array): Promise<Result<UnpackedZip>> {
  const { entries, passedOver, isDamaged, isTooMuch } = await unpackEntries(bytes, {
    bytesOf: limitOf,
    total: ledgerFileLimits.imageBytes,
    isFree: (path) => path === zipNames.lines,
    entries: ledgerFileLimits.images + 1,
  });
  if (isTooMuch)
    return fail(
      appError('ledger-zip-bomb', 'The zip unpacks to more than a ledger can be; nothing was taken from it.'),
    );
  const lines = entries.get(zipNames.lines);
  if (!lines)
    return fail(appError('ledger-zip-empty', `The zip has no ${zipNames.lines}; nothing was taken from it.`));
  const images = new Map([...entries].filter(([path]) => path !== zipNames.lines));
  const issues = passedOver.map(describePassedOver);
  if (isDamaged)
    issues.push(
      appError('ledger-zip-damaged', 'The zip is damaged or cut off; what could be unpacked was read.'),
    );
  return succeed({ lines, images, issues: issues.slice(0, ledgerFileLimits.issues) });
}

/** Bytes that an entry may unpack to; 0 = its name is none of a ledger's. */
function limitOf(path: string): number {
  if (path === zipNames.lines) return ledgerFileLimits.lines;
  return zipNames.image.test(path) ? adoptionFacts.imageBytes : 0;
}

/** Longest part of a strange name that is shown. */
const shownName = 60;

const describePassedOver = (path: string) =>
  appError('ledger-zip-name', `The zip has a file that is none of a ledger's; it was passed over.`, {
    name: path.slice(0, shownName),
  });
