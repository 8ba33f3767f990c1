import { nextTask } from '../../lib/next-task';
import { imageExtensions, zipNames } from './ledger-file';

/** Bytes that are compressed before the page gets its turn: some 10 ms of work. */
const slice = 262_144;

/**
 * The lines of a ledger and the images beside them as a zip. The lines come first, so that a zip that is
 * cut off still gives them; images are compressed already.
 * @param images by SHA-256 (hex)
 */
export async function packZip(lines: string, images: ReadonlyMap<string, Blob>): Promise<Blob> {
  const { Zip, ZipDeflate, ZipPassThrough } = await import('fflate');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const text = new ZipDeflate(zipNames.lines, { level: 6 });
  zip.add(text);
  const bytes = new TextEncoder().encode(lines);
  for (let from = 0; from < bytes.length; from += slice) {
    text.push(bytes.subarray(from, from + slice), from + slice >= bytes.length);
    await nextTask();
  }
  for (const [sha256, image] of [...images].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const extension = Object.entries(imageExtensions).find(([type]) => type === image.type)?.[1];
    if (!extension) continue;
    const file = new ZipPassThrough(`images/${sha256}.${extension}`);
    zip.add(file);
    file.push(new Uint8Array(await image.arrayBuffer()), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}
