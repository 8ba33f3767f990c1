import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { createMarkupClipper } from '../../clip-markup';
import { unpackEntries } from '../../unpack-entries';
import type { ImportedFile, RawTable, ReadingContext, ReadTables } from '../data';
import { importLimits } from '../limits';
import { listZipNames } from '../list-zip-names';
import { refuseZip } from '../refuse-zip';
import { guessEncoding } from '../tables/guess-encoding';
import { readTextParts } from '../tables/read-text-parts';
import { createTableCollector, damagedZip } from './collect-tables';
import { cutText } from './cut-text';
import { createKmlParser } from './kml-parser';
import { readDamagedKml } from './read-damaged-kml';
import { refuseBytes } from './refuse-text';
import { takeRows } from './take-rows';

/**
 * Reads KML, and KMZ, which is a zip of it. Each placemark is a row, numbered from 1: points, lines, areas,
 * tracks and mixes of them; name, description (as the text it is), the folders around it, the further data.
 * The parser reads a stream and expands no entity that the document declares.
 * The text is never held as a whole. Errors: `import-damaged` (no text), `import-broken-text`, `import-no-rows`, those of
 * `refuseZip`.
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
  const encoding = guessEncoding(file.bytes);
  if (encoding === null) return fail(refuseBytes(file.name));
  const { SaxesParser } = await import('saxes');
  const open = createKmlParser(() => new SaxesParser({ xmlns: false }));
  let collector = createTableCollector(file.name, 'kml', name);
  let members: Readonly<Record<string, unknown>> = {};
  const kml = open(collector.take);
  const clip = createMarkupClipper(kml.reader.tooLong);
  for await (const { text } of readTextParts(file.bytes, encoding, context)) {
    if (kml.reader.isTooDeep()) break;
    kml.write(clip(text));
  }
  kml.end();
  members = kml.reader.members();
  if (kml.fault() && !kml.reader.isTooDeep()) {
    collector = createTableCollector(file.name, 'kml', name);
    const again = readTextParts(file.bytes, encoding, { ...context, onProgress: () => {} });
    const expected = file.bytes.length / meanLength;
    await takeRows(readDamagedKml(again, open), collector.take, context, expected);
  }
  if (isZipDamaged) collector.take(damagedZip);
  if (collector.count() > 0) return succeed(collector.tables({ crs: null, members }));
  const { line, column, value } = kml.fault() ?? {
    line: 1,
    column: 1,
    value: cutText(new TextDecoder(encoding).decode(file.bytes.subarray(0, headLength))),
  };
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

/** Bytes of a text without a placemark that are shown. */
const headLength = 400;

/** Characters of a usual placemark, for the progress. */
const meanLength = 500;
