import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { StrangeKind } from '../../model/exchange/file-faults';
import { scenarioMember } from '../write-scenario';
import { checkImages } from './check-images';
import { type LedgerLines, ledgerFileLimits } from './ledger-file';
import { listImages } from './list-images';
import { readLedgerLines } from './read-ledger-lines';
import { recogniseFile } from './recognise-file';
import { type UnpackedZip, unpackZip } from './unpack-zip';

/** All that a ledger file brings. */
export interface LedgerFile extends LedgerLines {
  /** By SHA-256 (hex), checked. */
  readonly images: ReadonlyMap<string, Blob>;
  /** What was passed over in a zip. */
  readonly zipIssues: readonly AppError[];
}

/** Characters of a text that is read as one JSON value, to say what it is. */
const guessedLength = 32_000_000;

/**
 * Reads a ledger file: JSON Lines, or a zip of them with images. Never throws.
 * Errors: those of `readLedgerLines` and `unpackZip`, and `ledger-file-kind` with `kind` for a file that is
 * something else.
 */
export async function readLedgerFile(bytes: Uint8Array): Promise<Result<LedgerFile>> {
  if (bytes.length > ledgerFileLimits.file)
    return fail(appError('ledger-file-oversize', 'The file is larger than what can be read.'));
  const kind = recogniseFile(bytes);
  if (kind === 'zip') {
    const unpacked = await unpackZip(bytes);
    return unpacked.ok ? readLedgerParts(unpacked.value) : unpacked;
  }
  if (kind !== 'text') return refuseKind(kind);
  const strange = guessKind(bytes);
  return strange ? refuseKind(strange) : readLedgerParts({ lines: bytes, images: new Map(), issues: [] });
}

/** Reads the lines and images that were unpacked. Errors: those of `readLedgerLines`, `ledger-file-kind`. */
export async function readLedgerParts({
  lines,
  images: files,
  issues,
}: UnpackedZip): Promise<Result<LedgerFile>> {
  const read = await readLedgerLines(lines);
  if (!read.ok) return read.error.code === 'ledger-file-foreign' ? refuseKind('other') : read;
  const wanted = new Set(read.value.events.flatMap(listImages).map(({ sha256 }) => sha256));
  const { images, issues: imageIssues } = await checkImages(files, wanted);
  return succeed({ ...read.value, images, zipIssues: [...issues, ...imageIssues] });
}

const refuseKind = (kind: StrangeKind): Result<never> =>
  fail(appError('ledger-file-kind', `The file is no ledger (${kind}); nothing was taken from it.`, { kind }));

/** What a text is that is one JSON value and no line of a ledger; null = read it as lines. */
function guessKind(bytes: Uint8Array): StrangeKind | null {
  if (bytes.length > guessedLength) return null;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'json';
    if (scenarioMember in value) return 'scenario';
    if ('type' in value && (value.type === 'FeatureCollection' || value.type === 'Feature')) return 'geojson';
    // A ledger of one line is one JSON value too.
    return 'actor' in value || 'count' in value ? null : 'json';
  } catch {
    return null;
  }
}
