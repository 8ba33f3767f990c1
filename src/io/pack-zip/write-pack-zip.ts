import { nextTask } from '../../lib/next-task';
import { sha256 } from '../../lib/sha256';
import { imageExtensions } from '../ledger-file/ledger-file';
import {
  type PackContent,
  type PackManifest,
  packFileType,
  packFileVersion,
  packZipNames,
} from './pack-file';

/** All that goes into a pack file; nothing private has a place here. */
export interface PackFileContents {
  readonly manifest: Omit<PackManifest, 'type' | 'version' | 'files' | 'scenarios'>;
  readonly contents: Readonly<Partial<Record<PackContent, string>>>;
  /** Texts of `writeScenario`. */
  readonly scenarios: readonly string[];
  /** Lines of `writeLedgerLines`; null = no event. */
  readonly lines: string | null;
  /** By SHA-256 (hex). */
  readonly images: ReadonlyMap<string, Blob>;
}

/** Bytes that are compressed before the page gets its turn: some 10 ms of work. */
const slice = 262_144;

interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Compressed already. */
  readonly isPacked?: boolean;
}

/**
 * A whole pack as a zip: a manifest, the district's files, scenarios, the ledger with its images. The manifest and
 * the district come first, so that a zip that is cut off still gives what there is.
 */
export async function writePackZip(contents: PackFileContents): Promise<Blob> {
  const entries = await listEntries(contents);
  const files: PackManifest['files'][number][] = [];
  for (const { name, bytes } of entries)
    files.push({ name, bytes: bytes.length, sha256: (await sha256(bytes)) ?? '' });
  const manifest: PackManifest = {
    type: packFileType,
    version: packFileVersion,
    ...contents.manifest,
    scenarios: contents.scenarios.length,
    files,
  };
  return packEntries([
    { name: packZipNames.manifest, bytes: encode(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...entries,
  ]);
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function listEntries({ contents, scenarios, lines, images }: PackFileContents): Promise<Entry[]> {
  const entries: Entry[] = Object.entries(contents).map(([name, text]) => ({
    name: `${packZipNames.folder}/${name}`,
    bytes: encode(text),
  }));
  for (const [index, text] of scenarios.entries())
    entries.push({ name: `${packZipNames.scenarios}/${index + 1}.geojson`, bytes: encode(text) });
  if (lines !== null) entries.push({ name: packZipNames.lines, bytes: encode(lines) });
  for (const [hash, image] of [...images].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const extension = Object.entries(imageExtensions).find(([type]) => type === image.type)?.[1];
    if (!extension) continue;
    const bytes = new Uint8Array(await image.arrayBuffer());
    entries.push({ name: `images/${hash}.${extension}`, bytes, isPacked: true });
  }
  return entries;
}

async function packEntries(entries: readonly Entry[]): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, bytes, isPacked } of entries) {
    const file = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(file);
    for (let from = 0; from < bytes.length || from === 0; from += slice) {
      file.push(bytes.subarray(from, from + slice), from + slice >= bytes.length);
      await nextTask();
    }
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
