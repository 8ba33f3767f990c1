import { fail } from '../../lib/result';
import type { ImportFormat, ReadTables } from './data';
import { importLimits } from './limits';
import { recogniseFile } from './recognise-file';
import { refuseSize } from './refuse-size';
import { tellBeginning } from './tell-beginning';

/** A reader a format, each with its library in a chunk of its own. */
const readers: Readonly<Record<ImportFormat, () => Promise<ReadTables>>> = {
  csv: async () => (await import('./tables/read-csv')).readCsv,
  xlsx: async () => (await import('./tables/read-xlsx')).readXlsx,
  geojson: async () => (await import('./geo/read-geojson')).readGeojson,
  'geojson-lines': async () => (await import('./geo/read-geojson-lines')).readGeojsonLines,
  kml: async () => (await import('./geo/read-kml')).readKml,
  shapefile: async () => (await import('./geo/read-shapefile')).readShapefile,
  'osm-xml': async () => (await import('../osm/read-osm-xml-tables')).readOsmXmlTables,
  overpass: async () => (await import('../osm/read-overpass-tables')).readOverpassTables,
};

/**
 * The tables of a file, whatever it is: recognised, then read by the reader of its format. Errors: those of
 * `recogniseFile`, those of the readers, `import-too-large`; each with `bytes` and `begins`.
 */
export const readFile: ReadTables = async (file, context) => {
  const read = await readByFormat(file, context);
  return read.ok ? read : fail(tellBeginning(read.error, file));
};

const readByFormat: ReadTables = async (file, context) => {
  const { name, bytes } = file;
  if (bytes.length > importLimits.file) return fail(refuseSize(name, bytes.length));
  const recognised = await recogniseFile(file);
  if (!recognised.ok) return recognised;
  context.signal.throwIfAborted();
  if (recognised.value === 'zip') {
    const { createArchiveReader } = await import('./read-archive');
    return createArchiveReader(readFile)(file, context);
  }
  return (await readers[recognised.value]())(file, context);
};
