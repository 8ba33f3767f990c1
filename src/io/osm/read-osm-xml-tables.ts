import { appError } from '../../lib/app-error';
import { nextTask } from '../../lib/next-task';
import { fail, succeed } from '../../lib/result';
import { createMarkupClipper } from '../clip-markup';
import type { ReadTables } from '../import/data';
import { buildElementTables } from './element-tables';
import { gatherElements } from './gather-elements';
import { createPace } from './pace';
import { scanDamagedOsmXml } from './scan-damaged-osm-xml';
import { createOsmXmlScanner, type XmlFault } from './scan-osm-xml';

/** Bytes that are read at a time, so that an abort is heard in between. */
const pieceLength = 1 << 19;
/** Of the whole way, the part that reading the text takes; the rest is putting shapes together. */
const readingShare = 0.7;

/**
 * OSM XML as tables, one a kind of thing. Damage costs the element that it lies in; a file cut off in the
 * middle gives what came before. Errors: `import-damaged` where no element of OpenStreetMap could be read.
 */
export const readOsmXmlTables: ReadTables = async ({ name, bytes }, { signal, onProgress }) => {
  let gathering = gatherElements();
  let firstFault: XmlFault | null = null;
  const scanner = createOsmXmlScanner(gathering.add, (fault) => {
    firstFault ??= fault;
  });
  const clip = createMarkupClipper(scanner.tooLong);
  const parts = (tell: (share: number) => void) => decodeParts(bytes, signal, tell);
  for await (const { text } of parts((share) => onProgress(share * readingShare))) scanner.write(clip(text));
  scanner.close();
  const root = scanner.root();
  if (firstFault) {
    const again = gatherElements();
    await scanDamagedOsmXml(
      parts(() => {}),
      again.add,
    );
    if (again.count() > 0) gathering = again;
  }
  if (!root || (gathering.count() === 0 && firstFault)) {
    const found = firstFault
      ? `${(firstFault as XmlFault).message}, line ${(firstFault as XmlFault).line}`
      : 'no element';
    return fail(
      appError(
        'import-damaged',
        `${name} holds ${found}, where elements of OpenStreetMap were expected; nothing was taken from it.`,
        { file: name, found, expected: '<osm>' },
      ),
    );
  }
  const pace = createPace(signal, (share) => onProgress(readingShare + share * (1 - readingShare)));
  return succeed(await buildElementTables(gathering, name, 'osm-xml', rootMembers(root), pace));
};

/** The text some hundred kilobytes at a time, so that an abort is heard in between. */
async function* decodeParts(
  bytes: Uint8Array,
  signal: AbortSignal,
  tell: (share: number) => void,
): AsyncGenerator<{ readonly text: string }> {
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let start = 0; start < bytes.length; start += pieceLength) {
    await nextTask();
    signal.throwIfAborted();
    yield { text: decoder.decode(bytes.subarray(start, start + pieceLength), { stream: true }) };
    tell(start / bytes.length);
  }
}

/** What the root says of the data, for the way out. */
const rootMembers = (root: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    ['generator', 'attribution', 'copyright', 'license', 'timestamp']
      .filter((key) => Object.hasOwn(root, key))
      .map((key) => [key === 'license' ? 'licence' : key, root[key]]),
  );

/** The encoding that the declaration names, where the platform knows it; else UTF-8, as XML has it. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
