import { appError } from '../../lib/app-error';
import { fail, type Result, succeed } from '../../lib/result';
import type { ImportedFile, ImportFormat } from './data';
import { decodeHead } from './decode-head';
import {
  type ForeignKind,
  foreignExtensions,
  foreignMarks,
  foreignRoots,
  foreignZips,
  ownPack,
  ownTypes,
  shapefileMark,
} from './file-marks';
import { listZipNames } from './list-zip-names';
import { recogniseJson, recordSeparator } from './recognise-json';

/** `zip` = a zip of files that are read one by one. */
export type RecognisedFormat = ImportFormat | 'zip';

/** What is read, for the sentence of a refusal. */
const expected = '.geojson .json .ndjson .csv .tsv .xlsx .osm .kml .kmz .zip .shp';

/**
 * What a file is, by its content first and by its name where the content could be several things. Reads a
 * head of it and the directory of a zip, so it costs nothing.
 * Errors, each with `file`, `found` and `expected`: `import-empty`, `import-unknown-format`, and for what a
 * person can do something about `import-old-office` (save as .xlsx), `import-osm-binary` (by the command),
 * `import-archive` (unpack), `import-database` (write as GeoJSON), `import-picture`, `import-web-page`,
 * `import-shapefile-part` (zip all parts), `import-own-pack`, `import-own-ledger`, `import-own-contact-slip`,
 * `import-own-offers` (other pages take them).
 */
export async function recogniseFile({ name, bytes }: ImportedFile): Promise<Result<RecognisedFormat>> {
  if (bytes.length === 0)
    return fail(
      appError('import-empty', `${name} is empty; nothing was taken from it.`, {
        file: name,
        found: '',
        expected,
      }),
    );
  const kind = await recognise(name, bytes);
  if (typeof kind === 'string') return succeed(kind);
  const what = kind.found === '' ? 'none of the formats that are read' : kind.found;
  return fail(
    appError(
      kind.code,
      `${name} is ${what}, where one of ${expected} was expected; nothing was taken from it.`,
      {
        file: name,
        found: kind.found,
        expected,
      },
    ),
  );
}

const nothingKnown: ForeignKind = { code: 'import-unknown-format', found: '' };

async function recognise(name: string, bytes: Uint8Array): Promise<RecognisedFormat | ForeignKind> {
  const extension = /\.([^./\\]{1,10})$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
  const byName = Object.hasOwn(foreignExtensions, extension) ? foreignExtensions[extension] : undefined;
  if (startsWith(bytes, ['PK', 3, 4]) || startsWith(bytes, ['PK', 5, 6]))
    return recogniseZip(extension, bytes);
  if (startsWith(bytes, shapefileMark)) return extension === 'shx' ? (byName ?? 'shapefile') : 'shapefile';
  const foreign = foreignMarks.find(([, mark]) => startsWith(bytes, mark));
  // A workbook with a password: its reader says so.
  if (foreign?.[0].code === 'import-old-office' && extension === 'xlsx') return 'xlsx';
  // The name is the better word where the mark is that of a whole family.
  if (foreign)
    return byName?.code === foreign[0].code || extension === 'doc' ? (byName ?? foreign[0]) : foreign[0];
  const head = decodeHead(bytes);
  if (head === null) return damagedByName(extension) ?? byName ?? nothingKnown;
  return recogniseText(extension, head.trimStart(), byName);
}

/** Files of a known kind whose first bytes are damaged: their readers say what is wrong with them. */
function damagedByName(extension: string): ImportFormat | null {
  return extension === 'shp' ? 'shapefile' : null;
}

async function recogniseZip(extension: string, bytes: Uint8Array): Promise<RecognisedFormat | ForeignKind> {
  const entries = await listZipNames(bytes);
  if (entries.length === 0) return zipByName(extension);
  const has = (path: RegExp) => entries.some((entry) => path.test(entry.path));
  if (has(/^xl\//)) return 'xlsx';
  if (has(/(^|\/)ledger\.jsonl$/) && !has(/(^|\/)district\.json$/))
    return ownTypes['zuozuo-ledger'] ?? nothingKnown;
  if (has(/(^|\/)district\.json$/)) return ownPack;
  const foreign = foreignZips.find(([, path]) => has(path));
  if (foreign) return foreign[0];
  if (has(/\.shp$/i)) return 'shapefile';
  if (has(/\.kml$/i)) return 'kml';
  return zipByName(extension);
}

function zipByName(extension: string): RecognisedFormat {
  if (extension === 'xlsx' || extension === 'xlsm') return 'xlsx';
  return extension === 'kmz' ? 'kml' : 'zip';
}

function recogniseText(
  extension: string,
  head: string,
  byName: ForeignKind | undefined,
): ImportFormat | ForeignKind {
  if (head.startsWith('<')) return recogniseXml(extension, head);
  if (head.startsWith(recordSeparator) || /^\{|^\[\s*[{\]]/.test(head)) return recogniseJson(head);
  if (byName) return byName;
  if (tableExtensions.has(extension)) return 'csv';
  if (hasSeparators(head) && !head.includes('{')) return 'csv';
  if (jsonExtensions.has(extension))
    return extension === 'json' || extension === 'geojson' ? 'geojson' : 'geojson-lines';
  return hasSeparators(head) ? 'csv' : nothingKnown;
}

const tableExtensions: ReadonlySet<string> = new Set(['csv', 'tsv', 'txt', 'tab']);
const jsonExtensions: ReadonlySet<string> = new Set([
  'json',
  'geojson',
  'ndjson',
  'geojsonl',
  'jsonl',
  'geojsons',
]);

function recogniseXml(extension: string, head: string): ImportFormat | ForeignKind {
  // Declaration, comments and document type come before the root; they may be long, so each is skipped once.
  const body = head.replace(/<\?[^>]*>|<!--.*?-->/gs, '');
  if (/^\s*<!doctype\s+html/i.test(body)) return foreignRoots.html ?? nothingKnown;
  const roots = body.matchAll(/<(?:[\w.-]+:)?([a-z][\w.-]*)[\s/>]/gi);
  for (const [, root = ''] of roots) {
    const key = root.toLowerCase();
    if (key === 'osm') return 'osm-xml';
    if (key === 'kml' || key === 'document' || key === 'placemark') return 'kml';
    if (Object.hasOwn(foreignRoots, key)) return foreignRoots[key] ?? nothingKnown;
    break;
  }
  if (extension === 'osm') return 'osm-xml';
  if (extension === 'kml') return 'kml';
  return { code: 'import-unknown-format', found: 'XML' };
}

/** Whether the first two lines are cut into equally many values. */
function hasSeparators(head: string): boolean {
  const [first = '', second = ''] = head.split(/\r?\n/, 2);
  return [',', ';', '\t', '|'].some((separator) => {
    const count = first.split(separator).length;
    return count > 1 && second.split(separator).length === count;
  });
}

function startsWith(bytes: Uint8Array, mark: readonly (string | number | null)[]): boolean {
  const codes = mark.flatMap((part) =>
    typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part],
  );
  return codes.every((code, i) => code === null || bytes[i] === code);
}
