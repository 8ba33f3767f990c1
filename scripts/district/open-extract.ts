import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs';
import type { OsmElement } from '../../src/io/osm/data';
import { createOsmXmlScanner } from '../../src/io/osm/scan-osm-xml';
import { readOverpassElement } from '../../src/io/osm/scan-overpass';
import { isRecord } from '../../src/io/read-collection';
import { messageOf } from '../../src/lib/app-error';
import type { ElementScan, ElementVisitor } from './data';
import { scanPbf } from './scan-pbf';

export interface Extract {
  readonly scan: ElementScan;
  /** Elements that were damaged in the last scan. */
  readonly damaged: () => number;
}

/**
 * Opens an extract of OpenStreetMap as what its first bytes say that it is: `.osm.pbf`, OSM XML or an answer
 * of Overpass. The first two are read anew with every scan, never held whole.
 * @throws Error with one sentence.
 */
export function openExtract(path: string, onProgress: (share: number) => void): Extract {
  const { size, head } = readHead(path);
  if (size === 0) throw new Error(`${path} is empty, where an extract of OpenStreetMap was expected.`);
  const tell = (bytes: number) => onProgress(bytes / size);
  if (head[0] === 0 && head.includes('OSMHeader'))
    return { scan: (visitor) => scanPbf(path, visitor, tell), damaged: () => 0 };
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (text.startsWith('<')) return openXml(path, tell);
  if (text.startsWith('{')) return openOverpass(path);
  throw new Error(`${path} is no .osm, .osm.pbf or answer of Overpass in JSON.`);
}

const headLength = 256;

function readHead(path: string): { size: number; head: Buffer } {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(headLength);
      const length = readSync(file, head, 0, headLength, 0);
      return { size: statSync(path).size, head: head.subarray(0, length) };
    } finally {
      closeSync(file);
    }
  } catch (thrown) {
    throw new Error(`${path} cannot be read: ${messageOf(thrown)}.`);
  }
}

function openXml(path: string, tell: (bytes: number) => void): Extract {
  let damaged = 0;
  return {
    damaged: () => damaged,
    scan: async (visitor) => {
      damaged = 0;
      const scanner = createOsmXmlScanner(
        (element, isBroken) => {
          if (isBroken) damaged++;
          else visit(element, visitor);
        },
        () => undefined,
      );
      let read = 0;
      const decoder = new TextDecoder();
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
        scanner.write(decoder.decode(chunk as Buffer, { stream: true }));
        read += (chunk as Buffer).length;
        tell(read);
      }
      scanner.close();
      const root = scanner.root();
      if (!root) throw new Error(`${path} is XML, but not of OpenStreetMap.`);
      return { timestamp: root.timestamp ?? root.osmosis_replication_timestamp ?? null };
    },
  };
}

function openOverpass(path: string): Extract {
  let answer: unknown;
  try {
    answer = JSON.parse(readFileSync(path, 'utf8'));
  } catch (thrown) {
    throw new Error(`${path} is no JSON: ${messageOf(thrown)}.`);
  }
  if (!isRecord(answer) || !Array.isArray(answer.elements))
    throw new Error(`${path} is JSON, but no answer of Overpass: it has no list of elements.`);
  const elements = answer.elements.map(readOverpassElement);
  const { osm3s } = answer;
  const timestamp = isRecord(osm3s) ? osm3s.timestamp_osm_base : null;
  return {
    damaged: () => elements.filter((element) => element === null).length,
    scan: async (visitor) => {
      // Nodes first, as in the other formats: the answer has them in the order in which they were asked for.
      for (const type of ['node', 'way', 'relation'])
        for (const element of elements) if (element?.type === type) visit(element, visitor);
      return { timestamp: typeof timestamp === 'string' ? timestamp : null };
    },
  };
}

function visit(element: OsmElement, { node, way, relation }: ElementVisitor): void {
  const { type, id, version, position, refs, line, members, tags } = element;
  if (type === 'node' && position) node?.(id, position[0], position[1], () => tags, version);
  // A way that is only given by its centre is a way of one vertex.
  if (type === 'way')
    way?.(id, refs, line ?? (refs.length === 0 && position ? [position] : null), () => tags);
  if (type === 'relation') relation?.(id, members, () => tags);
}
