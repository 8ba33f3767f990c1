import { type AppError, appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import { sha256 } from '../../lib/sha256';
import { adoptionFacts } from '../../model/ledger/settings';
import { type LedgerFile, readLedgerParts } from '../ledger-file/read-ledger-file';
import { recogniseFile } from '../ledger-file/recognise-file';
import { isRecord } from '../read-collection';
import { type UnpackedEntries, unpackEntries } from '../unpack-entries';
import {
  type PackContent,
  type PackManifest,
  packContents,
  packFileLimits,
  packFileVersion,
  packZipNames,
} from './pack-file';
import { parseManifest } from './parse-manifest';

/** What a pack file brings, before anything of it is used. */
export interface PackZip {
  /** null = a folder that somebody has packed by hand, or a damaged manifest. */
  readonly manifest: PackManifest | null;
  readonly contents: Readonly<Partial<Record<PackContent, string>>>;
  /** As the manifest says, else as there are. */
  readonly seats: number;
  /** Texts of scenarios, to be read against the pack. */
  readonly scenarios: readonly string[];
  /** null = none in it. */
  readonly ledger: LedgerFile | null;
  /** What is missing, damaged, or other than the manifest says; one sentence each. */
  readonly issues: readonly AppError[];
}

/**
 * Reads a pack file within bounds. Never throws. What can be read is there, and `issues` name what cannot.
 * Errors: `pack-zip-oversize`, `pack-zip-kind` (no zip), `pack-zip-bomb`, `pack-zip-newer`, `pack-zip-empty` (no
 * `district.json`).
 */
export async function readPackZip(bytes: Uint8Array): Promise<Result<PackZip>> {
  if (bytes.length > packFileLimits.file) return refuse('oversize', 'is larger than what can be read');
  if (recogniseFile(bytes) !== 'zip') return refuse('kind', 'is no zip of a pack');
  const unpacked = await unpackEntries(bytes, {
    bytesOf: (path) => placeOf(path)?.limit ?? 0,
    total: packFileLimits.total,
    isFree: (path) => path === packZipNames.lines,
    entries: packContents.length + packFileLimits.scenarios + packFileLimits.images + 2,
  });
  if (unpacked.isTooMuch) return refuse('bomb', 'unpacks to more than a pack can be');
  const manifest = readManifest(unpacked);
  if (manifest && manifest.version > packFileVersion)
    return refuse('newer', 'was written by a later version');
  const { issues, whole } = await compareWithManifest(manifest, unpacked);
  if (unpacked.isDamaged) issues.push(say('damaged', 'The zip is damaged or cut off.'));
  const contents: Partial<Record<PackContent, string>> = {};
  const scenarios: string[] = [];
  for (const [path, entry] of unpacked.entries) {
    const place = placeOf(path);
    if (place?.kind === 'scenario') scenarios.push(decode(entry));
    if (place?.kind !== 'content' || contents[place.name] !== undefined) continue;
    const text = decode(entry);
    // A large text takes long to read; one that is as it was written need not be looked at.
    if (whole.has(path) || isJson(text)) contents[place.name] = text;
    else issues.push(say('file-broken', `${place.name} is damaged and was left out.`, place.name));
  }
  if (contents['district.json'] === undefined) return refuse('empty', 'has no readable district.json');
  const ledger = await readLedger(unpacked.entries, issues);
  const seats = manifest?.seats ?? countFeatures(contents['seats.geojson']);
  return succeed({ manifest, contents, seats, scenarios, ledger, issues });
}

const refuse = (fault: string, sentence: string): Result<never> =>
  fail(appError(`pack-zip-${fault}`, `The file ${sentence}; nothing was taken from it.`));

const say = (fault: string, sentence: string, file = ''): AppError =>
  appError(`pack-zip-${fault}`, sentence, { file });

type Place =
  | { readonly kind: 'content'; readonly name: PackContent; readonly limit: number }
  | { readonly kind: 'scenario' | 'manifest' | 'lines' | 'image'; readonly limit: number };

/** What an entry is by its name; null = nothing of a pack. */
function placeOf(path: string): Place | null {
  if (path === packZipNames.manifest) return { kind: 'manifest', limit: packFileLimits.manifest };
  if (path === packZipNames.lines) return { kind: 'lines', limit: packFileLimits.lines };
  if (packZipNames.image.test(path)) return { kind: 'image', limit: adoptionFacts.imageBytes };
  if (/^scenarios\/[^/]+\.geojson$/.test(path)) return { kind: 'scenario', limit: packFileLimits.scenario };
  // macOS puts shadows of files into a folder of its own.
  const name = path.startsWith('__MACOSX/') ? '' : path.slice(path.lastIndexOf('/') + 1);
  const content = packContents.find((known) => known === name);
  return content ? { kind: 'content', name: content, limit: packFileLimits.content } : null;
}

/** Bytes that are no UTF-8 become signs of replacement: such a text is damaged, and its digest says so. */
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function countFeatures(text: string | undefined): number {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return isRecord(value) && Array.isArray(value.features) ? value.features.length : 0;
  } catch {
    return 0;
  }
}

function readManifest({ entries }: UnpackedEntries): PackManifest | null {
  const entry = entries.get(packZipNames.manifest);
  return entry ? parseManifest(decode(entry)) : null;
}

/** Whether the files that the manifest promises are there, and as they were written. */
async function compareWithManifest(
  manifest: PackManifest | null,
  { entries }: UnpackedEntries,
): Promise<{ readonly issues: AppError[]; readonly whole: ReadonlySet<string> }> {
  const issues: AppError[] = [];
  const whole = new Set<string>();
  for (const { name, sha256: promised } of manifest?.files ?? []) {
    const entry = entries.get(name);
    const digest = entry && promised !== '' ? await sha256(entry) : null;
    if (!entry) issues.push(say('file-missing', `${name} is missing.`, name));
    else if (digest === promised) whole.add(name);
    // A page without https cannot tell.
    else if (digest !== null) issues.push(say('file-changed', `${name} is not as it was written.`, name));
  }
  return { issues, whole };
}

async function readLedger(
  entries: UnpackedEntries['entries'],
  issues: AppError[],
): Promise<LedgerFile | null> {
  const lines = entries.get(packZipNames.lines);
  if (!lines) return null;
  const images = new Map([...entries].filter(([path]) => packZipNames.image.test(path)));
  const read = await readLedgerParts({ lines, images, issues: [] });
  if (read.ok) return read.value;
  issues.push(say('ledger', read.error.message, packZipNames.lines));
  return null;
}
