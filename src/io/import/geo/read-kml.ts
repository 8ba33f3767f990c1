import { appError } from '../../../lib/app-error';
import { nextTask } from '../../../lib/next-task';
import { fail, type Result, succeed } from '../../../lib/result';
import { unpackEntries } from '../../unpack-entries';
import type { ImportedFile, RawTable, ReadingContext, ReadTables } from '../data';
import { importLimits } from '../limits';
import { listZipNames } from '../list-zip-names';
import { refuseZip } from '../refuse-zip';
import { createTableCollector, damagedZip } from './collect-tables';
import { cutText } from './cut-text';
import { createKmlParser } from './kml-parser';
import { readDamagedKml } from './read-damaged-kml';
import { decodeBounded } from './refuse-text';
import { takeRows } from './take-rows';

/** Characters that are given to the parser at a time: some ten milliseconds of reading. */
const charactersAtOnce = 262_144;

/**
 * Reads KML, and KMZ, which is a zip of it. Each placemark is a row, numbered from 1: points, lines, areas,
 * tracks and mixes of them; name, description (as the text it is), the folders around it, the further data.
 * The parser reads a stream and expands no entity that the document declares.
 * Errors: `import-too-large`, `import-broken-text`, `import-no-rows`, those of `refuseZip`.
 */
export const readKml: ReadTables = async (file, context) => {
  if (file.bytes[0] !== 0x50 || file.bytes[1] !== 0x4b) return readDocument(file, file.name, context);
  const isDocument = (path: string) => /\.kml$/i.test(path);
  const unpacked = await unpackEntries(
    file.bytes,
    {
      bytesOf: (path) => (isDocument(path) ? importLimits.unpackedFile : 0),
      total: importLimits.unpacked,
      entries: importLimits.zipFiles,
    },
    context.signal,
  );
  const refusal = refuseZip(file.name, unpacked);
  if (refusal) return fail(refusal);
  const names = new Map((await listZipNames(file.bytes)).map(({ path, name }) => [path, name]));
  const tables: RawTable[] = [];
  let error: Result<never> | null = null;
  for (const [path, bytes] of unpacked.entries) {
    if (!names.has(path)) continue;
    const isOnly = unpacked.entries.size === 1;
    const name = isOnly ? file.name : `${file.name} › ${names.get(path) ?? path}`;
    const read = await readDocument({ name: file.name, bytes }, name, context, unpacked.isDamaged);
    if (read.ok) tables.push(...read.value);
    else error ??= read;
  }
  return tables.length > 0 || !error ? succeed(tables) : error;
};

async function readDocument(
  file: ImportedFile,
  name: string,
  context: ReadingContext,
  isZipDamaged = false,
): Promise<Result<readonly RawTable[]>> {
  const decoded = decodeBounded(file);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  const { SaxesParser } = await import('saxes');
  const open = createKmlParser(() => new SaxesParser({ xmlns: false }));
  let collector = createTableCollector(file.name, 'kml', name);
  let members: Readonly<Record<string, unknown>> = {};
  const kml = open(collector.take);
  for (let from = 0; from < text.length && !kml.reader.isTooDeep(); from += charactersAtOnce) {
    kml.write(text.slice(from, from + charactersAtOnce));
    context.onProgress(Math.min(1, (from + charactersAtOnce) / text.length));
    await nextTask();
    context.signal.throwIfAborted();
  }
  kml.end();
  members = kml.reader.members();
  if (kml.fault() && !kml.reader.isTooDeep()) {
    collector = createTableCollector(file.name, 'kml', name);
    await takeRows(readDamagedKml(text, open), collector.take, context, text.length / meanLength);
  }
  if (isZipDamaged) collector.take(damagedZip);
  if (collector.count() > 0) return succeed(collector.tables({ crs: null, members }));
  const { line, column, value } = kml.fault() ?? { line: 1, column: 1, value: cutText(text) };
  const values = { file: name, line, column, value };
  const place = `line ${line}, column ${column}: ${value}`;
  return fail(
    kml.fault() || kml.reader.isTooDeep()
      ? appError(
          'import-broken-text',
          `${name} cannot be read at ${place}; nothing was taken from it.`,
          values,
        )
      : appError('import-no-rows', `${name} holds no placemark; nothing was taken from it.`, values),
  );
}

/** Characters of a usual placemark, for the progress. */
const meanLength = 500;
