import { fail, succeed } from '../../lib/result';
import { unpackEntries } from '../unpack-entries';
import type { RawTable, ReadTables } from './data';
import { damagedZip } from './geo/collect-tables';
import { importLimits } from './limits';
import { readZipPath } from './list-zip-names';
import { refuseZip } from './refuse-zip';

/** What may be in a zip of data: not pictures, not programs. */
const readable = /\.(geojson|json|ndjson|geojsonl|jsonl|geojsons|csv|tsv|txt|tab|xlsx|osm|xml|kml)$/i;

/**
 * The tables of the files in a zip, each called `archive.zip › file.csv`. Files that cannot be read are passed
 * over while one can; if none can, the first refusal is the zip's. Zips in zips are not opened.
 */
export function createArchiveReader(read: ReadTables): ReadTables {
  return async (file, context) => {
    const unpacked = await unpackEntries(
      file.bytes,
      {
        bytesOf: (path) => (readable.test(path) ? importLimits.unpackedFile : 0),
        total: importLimits.unpacked,
        entries: importLimits.zipFiles,
      },
      context.signal,
    );
    const refusal = refuseZip(file.name, unpacked);
    if (refusal) return fail(refusal);
    const tables: RawTable[] = [];
    let first: Awaited<ReturnType<ReadTables>> | null = null;
    let done = 0;
    for (const [path, bytes] of unpacked.entries) {
      const name = `${file.name} › ${readZipPath(path)}`;
      const result = await read(
        { name, bytes },
        { ...context, onProgress: (share) => context.onProgress((done + share) / unpacked.entries.size) },
      );
      done++;
      if (result.ok) tables.push(...result.value.map((table) => own(table, file.name, unpacked.isDamaged)));
      else first ??= result;
    }
    return tables.length > 0 || !first ? succeed(tables) : first;
  };
}

/** A table of a file in the zip as one of the zip. */
function own(table: RawTable, file: string, isDamaged: boolean): RawTable {
  if (!isDamaged) return { ...table, file };
  const { value, code, expected } = damagedZip;
  const issue = {
    table: table.name,
    row: null,
    column: null,
    value,
    code,
    expected,
    outcome: 'kept-as-is',
  } as const;
  return { ...table, file, issues: [...table.issues, issue] };
}
