import { createReadStream } from 'node:fs';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PbfReader } from 'pbf';
import type { ElementVisitor, ScanSummary } from './data';
import { readPbfBlock } from './read-pbf-block';

const inflateAsync = promisify(inflate);

/** Bytes that a header and a block may have (OSM wiki: PBF Format, File format). */
const mostHeaderBytes = 64 * 1024;
const mostBlockBytes = 32 * 1024 * 1024;

/** Features that a reader must know to read a file at all. Deleted objects of histories are another thing. */
const knownFeatures: ReadonlySet<string> = new Set(['OsmSchema-V0.6', 'DenseNodes']);

/**
 * Reads an `.osm.pbf` block by block (OSM wiki: PBF Format), never more than one in memory, and visits its
 * elements in the order of the file. What the visitor does not ask for is not decoded.
 * @throws Error with one sentence where the file is damaged or needs what is not known here.
 */
export async function scanPbf(
  path: string,
  visitor: ElementVisitor,
  onProgress: (bytes: number) => void,
): Promise<ScanSummary> {
  const pieces = createPieceReader(path);
  let timestamp: string | null = null;
  let read = 0;
  let blocks = 0;
  for (;;) {
    const lengthBytes = await pieces.take(4);
    if (lengthBytes === null) break;
    const headerLength = lengthBytes.readUInt32BE();
    if (headerLength === 0 || headerLength > mostHeaderBytes) throw damaged(path, blocks);
    const header = readHeader(await needed(pieces.take(headerLength), path, blocks));
    if (header.length > mostBlockBytes) throw damaged(path, blocks);
    const blob = await needed(pieces.take(header.length), path, blocks);
    if (header.type === 'OSMHeader') timestamp = readFileHeader(path, await unpack(path, blob));
    else if (header.type === 'OSMData') readPbfBlock(await unpack(path, blob), visitor);
    blocks++;
    read += 4 + headerLength + header.length;
    onProgress(read);
  }
  if (blocks === 0) throw damaged(path, 0);
  return { timestamp };
}

const damaged = (path: string, blocks: number): Error =>
  new Error(`${path} is damaged after block ${blocks}, where a block of an .osm.pbf was expected.`);

async function needed(taken: Promise<Buffer | null>, path: string, blocks: number): Promise<Buffer> {
  const bytes = await taken;
  if (bytes === null) throw damaged(path, blocks);
  return bytes;
}

/** Takes bytes from a file in order; null at its end. */
function createPieceReader(path: string) {
  const stream = createReadStream(path, { highWaterMark: 1 << 20 })[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  return {
    take: async (length: number): Promise<Buffer | null> => {
      const parts: Buffer[] = [rest];
      let have = rest.length;
      while (have < length) {
        const next = await stream.next();
        if (next.done) return null;
        const chunk = next.value as Buffer;
        parts.push(chunk);
        have += chunk.length;
      }
      const all = parts.length === 1 ? rest : Buffer.concat(parts);
      rest = all.subarray(length);
      return all.subarray(0, length);
    },
  };
}

function readHeader(bytes: Uint8Array): { type: string; length: number } {
  return new PbfReader(bytes).readFields(
    (tag, header, pbf) => {
      if (tag === 1) header.type = pbf.readString();
      else if (tag === 3) header.length = pbf.readVarint();
    },
    { type: '', length: 0 },
  );
}

async function unpack(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const blob = new PbfReader(bytes).readFields<{ raw?: Uint8Array; zlib?: Uint8Array; other?: number }>(
    (tag, found, pbf) => {
      if (tag === 1) found.raw = pbf.readBytes();
      else if (tag === 3) found.zlib = pbf.readBytes();
      else if (tag >= 4) found.other = tag;
    },
    {},
  );
  if (blob.raw) return blob.raw;
  if (!blob.zlib)
    throw new Error(
      `${path} is packed with lzma, lz4 or zstd, where zlib was expected; \`osmium cat -o other.osm.pbf\` packs it anew.`,
    );
  try {
    return await inflateAsync(blob.zlib, { maxOutputLength: mostBlockBytes });
  } catch {
    throw new Error(`${path} holds a block that cannot be unpacked.`);
  }
}

/** The day that the data is of, ISO 8601; null = the file does not say. */
function readFileHeader(path: string, bytes: Uint8Array): string | null {
  const header = new PbfReader(bytes).readFields<{ features: string[]; seconds: number }>(
    (tag, found, pbf) => {
      if (tag === 4) found.features.push(pbf.readString());
      else if (tag === 32) found.seconds = pbf.readVarint();
    },
    { features: [], seconds: 0 },
  );
  const unknown = header.features.find((feature) => !knownFeatures.has(feature));
  if (unknown) throw new Error(`${path} needs the feature ${unknown}, which is not read here.`);
  return header.seconds > 0 ? new Date(header.seconds * 1000).toISOString() : null;
}
