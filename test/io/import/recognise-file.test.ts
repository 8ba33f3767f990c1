import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { recogniseFile } from '../../../src/io/import/recognise-file';

const encode = (text: string) => new TextEncoder().encode(text);
const zip = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, encode('x')])));

async function tell(name: string, content: string | Uint8Array | readonly number[]): Promise<string> {
  const bytes = typeof content === 'string' ? encode(content) : Uint8Array.from(content);
  const recognised = await recogniseFile({ name, bytes });
  if (recognised.ok) return recognised.value;
  expect(recognised.error.values).toMatchObject({ file: name });
  expect(recognised.error.message).toContain(name);
  return `${recognised.error.code} ${recognised.error.values?.found}`;
}

const collection = '{"type":"FeatureCollection","features":[]}';
const utf16 = (text: string) => [0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])];

describe('a file is known by its content, whatever it is called', () => {
  it.each<[string, string | Uint8Array | readonly number[], string]>([
    ['seats.geojson', collection, 'geojson'],
    ['seats.csv', collection, 'geojson'],
    ['seats', `\ufeff \n${collection}`, 'geojson'],
    ['wide.json', utf16(collection), 'geojson'],
    ['long.json', `{"name":"${'x'.repeat(2e5)}","features":[]}`, 'geojson'],
    ['a.geojson', '{"type":"Point","coordinates":[1,2]}', 'geojson'],
    ['a.json', '[{"name":"a","lng":1,"lat":2}]', 'geojson'],
    ['cut.geojson', '{"type":"FeatureCollection","features":[{"type":"Fea', 'geojson'],
    ['noise.geojson', 'not json at all', 'geojson'],
    ['a.json', '{"type":"Feature","geometry":null}\n{"type":"Feature","geometry":null}\n', 'geojson-lines'],
    ['a.json', '\u001e{"type":"Feature"}\n\u001e{"type":"Feature"}\n', 'geojson-lines'],
    ['a.ndjson', 'broken line\n{"type":"Feature"}', 'geojson-lines'],
    ['a.json', '{"version":0.6,"generator":"Overpass","elements":[{"type":"node"}]}', 'overpass'],
    [
      'a.json',
      '{"type":"FeatureCollection","features":[{"properties":{"elements":[1]},"elements":[]}]}',
      'geojson',
    ],
    ['a.csv', 'lng,lat\n1,2\n', 'csv'],
    ['a.json', 'lng,lat\n1,2\n', 'csv'],
    ['a.unknown', 'lng;lat\n1;2\n', 'csv'],
    ['one.txt', 'name\nbench\n', 'csv'],
    ['wide.txt', utf16('lng\tlat\n1\t2\n'), 'csv'],
    ['a.xml', '<?xml version="1.0"?><!-- made by hand --><osm version="0.6"></osm>', 'osm-xml'],
    ['a.txt', '<!DOCTYPE osm [<!ENTITY a "aa">]>\n<osm/>', 'osm-xml'],
    ['a.xml', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>', 'kml'],
    ['a.kml', '<kml:kml xmlns:kml="http://www.opengis.net/kml/2.2"/>', 'kml'],
    ['a.zip', zip('xl/workbook.xml', '[Content_Types].xml'), 'xlsx'],
    ['a.zip', zip('doc.kml', 'files/a.png'), 'kml'],
    ['a.zip', zip('layers/seats.SHP', 'layers/seats.dbf'), 'shapefile'],
    ['cut.zip', zip('layers/seats.shp', 'layers/seats.dbf').slice(0, -20), 'shapefile'],
    ['a.zip', zip('seats.csv'), 'zip'],
    ['a.shp', [0, 0, 0x27, 0x0a, 0, 0, 0, 0], 'shapefile'],
  ])('%s is %3$s', async (name, content, format) => {
    expect(await tell(name, content)).toBe(format);
  });

  it.each<[string, string | Uint8Array | readonly number[], string]>([
    ['empty.csv', '', 'import-empty '],
    ['report.pdf', '%PDF-1.7', 'import-unknown-format PDF'],
    ['report.csv', '%PDF-1.7', 'import-unknown-format PDF'],
    ['a.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'import-old-office Excel 97–2003'],
    ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'import-unknown-format Word'],
    ['a.docx', zip('word/document.xml'), 'import-unknown-format Word'],
    ['a.ods', zip('META-INF/manifest.xml', 'content.xml'), 'import-old-office OpenDocument'],
    ['a.rar', 'Rar!\u001a', 'import-archive RAR'],
    ['a.gpkg', 'SQLite format 3\0', 'import-database GeoPackage'],
    ['a.db', 'SQLite format 3\0', 'import-database SQLite'],
    [
      'a.osm.pbf',
      [0, 0, 0, 13, 0x0a, 0x09, ...new TextEncoder().encode('OSMHeader')],
      'import-osm-binary OSM PBF',
    ],
    ['a.geojson', [0xff, 0xd8, 0xff, 0xe0], 'import-picture JPEG'],
    ['a.csv', '<!DOCTYPE html><html>', 'import-web-page HTML'],
    ['a.xml', '<gpx version="1.1">', 'import-unknown-format GPX'],
    ['a.xml', '<note/>', 'import-unknown-format XML'],
    ['a.dbf', [3, 126, 1, 1, 0, 0, 0, 0], 'import-shapefile-part Shapefile'],
    ['a.prj', 'GEOGCS["WGS 84",DATUM["WGS_1984"]]', 'import-shapefile-part Shapefile'],
    ['a.json', '{"type":"Topology","objects":{}}', 'import-unknown-format TopoJSON'],
    ['a.json', '{"geometryType":"esriGeometryPoint","features":[]}', 'import-unknown-format Esri JSON'],
    ['pack.zip', zip('jingansi/district.json', 'jingansi/seats.geojson'), 'import-own-pack zuozuo-pack'],
    [
      'district.json',
      '{"id":"a","as_of":"2026-01-01","timezone":"Asia/Shanghai"}',
      'import-own-pack zuozuo-pack',
    ],
    ['a.jsonl', '{"type":"zuozuo-ledger","version":1}\n{"id":1}\n', 'import-own-ledger zuozuo-ledger'],
    ['a.zip', zip('ledger.jsonl', 'images/a.png'), 'import-own-ledger zuozuo-ledger'],
    ['a.bin', Array.from({ length: 500 }, (_, i) => (i * 7919) % 256), 'import-unknown-format '],
    ['readme', 'Only a sentence.', 'import-unknown-format '],
  ])('%s is refused: %3$s', async (name, content, refusal) => {
    expect(await tell(name, content)).toBe(refusal);
  });
});

const cases = [process.env.IMPORT_CASES, '../shared/cases/import'].find(
  (folder) => folder && existsSync(folder),
);
if (!cases)
  console.warn(
    'Skipped: real files are not recognised, for they are not here. Set IMPORT_CASES to their folder.',
  );

describe.skipIf(!cases)('the real files', () => {
  it('are what their names say', async () => {
    const formats: Record<string, string> = {};
    for (const name of readdirSync(cases ?? '').filter((name) => name !== 'README.md'))
      formats[name] = await tell(name, readFileSync(`${cases}/${name}`));
    expect(formats).toMatchObject({
      'toulouse_osm_benches.csv': 'csv',
      'bath_park_seats_and_benches.geojson': 'geojson',
      'openbenches_osm_overpass.json': 'overpass',
      'shanghai_center_osmnx.osm': 'osm-xml',
    });
  });
});
