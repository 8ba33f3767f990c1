import { zipSync } from 'fflate';
import { makeDbf, makeShp } from '../../helpers/make-shapefile';

/** A small valid file, its rows apart so that one of them can be damaged. */
export interface Sample {
  readonly format: string;
  /** Name with the ending that its format usually has. */
  readonly name: string;
  readonly rows: readonly string[];
  /** The file of these rows. */
  readonly build: (rows: readonly string[]) => Uint8Array;
}

/** What every row of a sample says of itself: `ref-0`, `ref-1` … */
export const refOf = (row: number) => `ref-${row}`;

const encode = (text: string) => new TextEncoder().encode(text);
/** Values that want to be more than text. */
const texts = ['座椅 "一"', '<b>x</b>', '\u202eabc', '=1+1', "O'Brien, A; B", '公园\t', 'plain', ''];

type Random = () => number;
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;
const text = (random: Random) => pick(texts, random);
const lng = (row: number) => (121.43 + row / 1000).toFixed(6);
const lat = (row: number) => (31.22 + row / 1000).toFixed(6);
const xml = (value: string) => value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const csv = (value: string) => `"${value.replaceAll('"', '""')}"`;

function geojsonRow(row: number, random: Random): string {
  const properties = {
    ref: refOf(row),
    name: text(random),
    seats: 1 + (row % 4),
    backrest: pick(['yes', 'no'], random),
  };
  const geometry = { type: 'Point', coordinates: [Number(lng(row)), Number(lat(row))] };
  return JSON.stringify({ type: 'Feature', id: `s${row}`, properties, geometry });
}

const osmNode = (row: number, random: Random) =>
  `<node id="${row + 1}" lat="${lat(row)}" lon="${lng(row)}"><tag k="amenity" v="bench"/><tag k="ref" v="${refOf(row)}"/><tag k="name" v="${xml(text(random))}"/></node>`;

const overpassNode = (row: number, random: Random) =>
  JSON.stringify({
    type: 'node',
    id: row + 1,
    lat: Number(lat(row)),
    lon: Number(lng(row)),
    tags: { amenity: 'bench', ref: refOf(row), name: text(random) },
  });

const placemark = (row: number, random: Random) =>
  `<Placemark><name>${xml(text(random))}</name><ExtendedData><Data name="ref"><value>${refOf(row)}</value></Data></ExtendedData><Point><coordinates>${lng(row)},${lat(row)},0</coordinates></Point></Placemark>`;

const csvRow = (row: number, random: Random) =>
  [
    refOf(row),
    csv(text(random).trim()),
    lng(row),
    lat(row),
    String(1 + (row % 4)),
    pick(['有', '无', ''], random),
  ].join(',');

const sheetRow = (row: number, random: Random) => {
  const line = row + 2;
  const cell = (column: string, value: string) =>
    `<c r="${column}${line}" t="inlineStr"><is><t>${xml(value)}</t></is></c>`;
  const number = (column: string, value: string) => `<c r="${column}${line}"><v>${value}</v></c>`;
  return `<row r="${line}">${cell('A', refOf(row))}${cell('B', text(random).trim())}${number('C', lng(row))}${number('D', lat(row))}${number('E', '2')}</row>`;
};

const sheetHead = `<row r="1">${['ref', 'name', '经度', '纬度', '座位数']
  .map((value, i) => `<c r="${'ABCDE'[i]}1" t="inlineStr"><is><t>${value}</t></is></c>`)
  .join('')}</row>`;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The least workbook that spreadsheets open (ECMA-376). */
function buildWorkbook(rows: readonly string[]): Uint8Array {
  return zipSync({
    '[Content_Types].xml': encode(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': encode(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': encode(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': encode(
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}"><sheetData>${sheetHead}${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}

const kml = (rows: readonly string[]) =>
  encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>City</name><Folder><name>Parks</name>\n${rows.join('\n')}\n</Folder></Document></kml>`,
  );

/** Rows of a Shapefile are its values; the shapes are made of their number. */
function buildShapefile(rows: readonly string[]): Record<string, Uint8Array> {
  const shp = makeShp(
    1,
    rows.map((_, row) => [[[Number(lng(row)), Number(lat(row))]]]),
  );
  const fields = [
    { name: 'REF', type: 'C', length: 12 },
    { name: 'NAME', type: 'C', length: 30 },
  ] as const;
  const dbf = makeDbf(
    fields,
    rows.map((name, row) => ({ REF: refOf(row), NAME: name })),
  );
  return { 'seats.shp': shp, 'seats.dbf': dbf, 'seats.prj': encode(wgs84) };
}

const wgs84 =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

type Maker = readonly [
  format: string,
  name: string,
  row: (row: number, random: Random) => string,
  build: Sample['build'],
];

const csvHead = 'ref,name,lng,lat,seats,靠背';
const collection = (rows: readonly string[]) =>
  `{"type":"FeatureCollection","name":"n","features":[\n${rows.join(',\n')}\n]}`;

const makers: readonly Maker[] = [
  ['geojson', 'a.geojson', geojsonRow, (rows) => encode(collection(rows))],
  ['geojson-lines', 'a.ndjson', geojsonRow, (rows) => encode(rows.join('\n'))],
  ['sequence', 'a.geojsons', geojsonRow, (rows) => encode(rows.map((row) => `\u001e${row}\n`).join(''))],
  ['csv', 'a.csv', csvRow, (rows) => encode([csvHead, ...rows].join('\r\n'))],
  ['tsv', 'a.tsv', csvRow, (rows) => encode(`\ufeff${[csvHead, ...rows].join('\n').replaceAll(',', '\t')}`)],
  ['xlsx', 'a.xlsx', sheetRow, buildWorkbook],
  [
    'osm-xml',
    'a.osm',
    osmNode,
    (rows) =>
      encode(`<?xml version="1.0"?>\n<osm version="0.6" generator="x">\n${rows.join('\n')}\n</osm>\n`),
  ],
  [
    'overpass',
    'a.json',
    overpassNode,
    (rows) => encode(`{"version":0.6,"generator":"Overpass","elements":[\n${rows.join(',\n')}\n]}`),
  ],
  ['kml', 'a.kml', placemark, kml],
  ['kmz', 'a.kmz', placemark, (rows) => zipSync({ 'doc.kml': kml(rows) })],
  ['shapefile', 'a.zip', (_, random) => text(random), (rows) => zipSync(buildShapefile(rows), { level: 0 })],
  ['zip', 'a.zip', csvRow, (rows) => zipSync({ 'data/a.csv': encode([csvHead, ...rows].join('\n')) })],
];

/** A sample of one of the formats that are read, with 3 to 14 rows. */
export function makeSample(random: Random): Sample {
  const [format, name, makeRow, build] = pick(makers, random);
  const count = 3 + Math.floor(random() * 12);
  return { format, name, rows: Array.from({ length: count }, (_, row) => makeRow(row, random)), build };
}
