import { appError } from '../../../lib/app-error';
import { fail, type Result, succeed } from '../../../lib/result';
import { unpackEntries } from '../../unpack-entries';
import type { RawTable, ReadTables } from '../data';
import { decodeText } from '../decode-text';
import { importLimits } from '../limits';
import { readZipPath } from '../list-zip-names';
import { refuseZip } from '../refuse-zip';
import { createTableCollector, damagedZip, type TableCollector } from './collect-tables';
import { osmIdOf, readId } from './osm-id-of';
import { readDbf } from './read-dbf';
import { kindOfParts } from './read-raw-geometry';
import { readShapes, type ShapeRecord } from './read-shapes';
import { isShapePart, listShapeLayers, type ShapeLayer } from './shape-layers';
import { takeRows } from './take-rows';

/**
 * Reads the layers of a zipped Shapefile, a table each, or a lone .shp. A row's number is that of its record.
 * What is missing is said: without a .dbf no values, without a .prj no coordinate system, each an issue of the
 * whole table. Errors: `import-broken-text`, `import-no-rows`, those of `refuseZip`.
 */
export const readShapefile: ReadTables = async (file, context) => {
  const { name, bytes } = file;
  const layers = await listLayers(name, bytes, context.signal);
  if (!layers.ok) return layers;
  const tables: RawTable[] = [];
  const { isDamaged } = layers;
  for (const [i, layer] of layers.value.entries()) {
    const title = layers.value.length > 1 ? `${name} › ${layer.name}` : name;
    const collector = createTableCollector(name, 'shapefile', title);
    if (isDamaged) collector.take(damagedZip);
    await readLayer(layer, collector, {
      signal: context.signal,
      onProgress: (share) => context.onProgress((i + share) / layers.value.length),
    });
    const crs = layer.prj
      ? decodeText(layer.prj.subarray(0, importLimits.crs)).text.replaceAll('\0', '').trim()
      : '';
    if (collector.count() > 0) tables.push(...collector.tables({ crs: crs || null, members: {} }));
  }
  if (tables.length > 0) return succeed(tables);
  return fail(
    appError('import-no-rows', `${name} holds no shape that can be read; nothing was taken from it.`, {
      file: name,
      value: layers.value.map((layer) => `${layer.name}.shp`).join(', '),
    }),
  );
};

async function listLayers(
  name: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Result<readonly ShapeLayer[]> & { readonly isDamaged?: boolean }> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return succeed([{ name: name.replace(/\.shp$/i, ''), shp: bytes, dbf: null, prj: null, cpg: null }]);
  const unpacked = await unpackEntries(
    bytes,
    {
      bytesOf: (path) => (isShapePart(path) ? importLimits.unpackedFile : 0),
      total: importLimits.unpacked,
      entries: importLimits.zipFiles,
    },
    signal,
  );
  const refusal = refuseZip(name, unpacked);
  if (refusal) return fail(refusal);
  const files = new Map([...unpacked.entries].map(([path, part]) => [readZipPath(path), part]));
  return { ...succeed(listShapeLayers(files)), isDamaged: unpacked.isDamaged };
}

const deletedRecord = {
  code: 'broken-row',
  value: 'a deleted record',
  expected: 'a record that is not marked as deleted',
} as const;

const lostValues = {
  code: 'part-missing',
  value: 'a shape without values',
  expected: 'a record of the .dbf for every shape',
  outcome: 'kept-as-is',
} as const;

async function readLayer(
  { name, shp, dbf, prj, cpg }: ShapeLayer,
  collector: TableCollector,
  context: Parameters<ReadTables>[1],
): Promise<void> {
  const table = dbf ? readDbf(dbf, cpg) : null;
  const sayMissing = (extension: string, expected: string) =>
    collector.take({
      row: null,
      code: 'part-missing',
      value: `${name}.${extension}`,
      expected,
      outcome: 'kept-as-is',
    });
  if (!table) sayMissing('dbf', 'the values of the shapes in a .dbf beside the .shp');
  if (!prj) sayMissing('prj', 'the coordinate system in a .prj beside the .shp');
  const takeRecord = ({ number, shape }: ShapeRecord) => {
    if ('expected' in shape) return collector.take({ row: number, code: 'geometry-broken', ...shape });
    const record = table && number <= table.count ? table.record(number - 1) : null;
    if (record?.isDeleted) return collector.take({ row: number, ...deletedRecord });
    if (table && !record) collector.take({ row: number, ...lostValues });
    const values = record?.values ?? {};
    const id =
      (Object.hasOwn(values, 'id') ? readId(values.id) : null) ?? osmIdOf(values, kindOfParts(shape));
    collector.take({ row: number, id, parts: shape, values });
  };
  const promised = table?.promised ?? 0;
  const isNext = (number: number) => !table || number <= promised;
  const expected = promised || shp.length / 50;
  let last = 0;
  await takeRows(
    readShapes(shp, isNext),
    (record) => {
      last = record.number;
      takeRecord(record);
    },
    context,
    expected,
  );
  // Values whose shapes are lost: listed, so that the count is the file's.
  for (let number = last + 1; table && number <= table.count; number++)
    collector.take({ row: number, code: 'broken-row', value: 'no shape', expected: 'a record of the .shp' });
}
