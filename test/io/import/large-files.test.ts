import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/io/import/read-file';
import { readTables } from '../../helpers/read-tables';

/** Characters beyond which a file is read in portions, never as one text. */
const large = 17_000_000;

const feature = (i: number, name = `长椅 ${i}`) =>
  `{"type":"Feature","id":"b${i}","properties":{"name":"${name}","note":"${'n'.repeat(1500)}"},"geometry":{"type":"Point","coordinates":[121.${1000 + (i % 9000)},31.2]}}`;
const node = (i: number, name = `b ${i}`) =>
  `<node id="${i}" lat="31.2" lon="121.4"><tag k="amenity" v="bench"/><tag k="name" v="${name}"/></node>`;
const element = (i: number) =>
  `{"type":"node","id":${i},"lat":31.2,"lon":121.4,"tags":{"amenity":"bench","note":"${'n'.repeat(1500)}"}}`;
const placemark = (i: number, name = `b ${i}`) =>
  `<Placemark><name>${name}</name><Point><coordinates>121.4,31.2</coordinates></Point></Placemark>`;
const count = Math.ceil(large / 1600);
const all = <T>(make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i + 1));
const long = 'x'.repeat(9_000_000);

describe('a large file', () => {
  it('of GeoJSON is read feature by feature, on one line too; only the damaged ones are left out', async () => {
    const features = all((i) => (i === 50 ? feature(i).replace('"properties"', 'properties') : feature(i)));
    for (const separator of [',', ',\n']) {
      const text = `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:4490"}},"features":[${features.join(separator)}],"licence":"open"}`;
      const [table] = await readTables(readFile, 'a.geojson', text);
      expect(table).toMatchObject({
        rowCount: count,
        crs: 'EPSG:4490',
        members: { licence: 'open' },
        issues: [{ row: 50, code: 'broken-row' }],
      });
      expect(table?.rows).toHaveLength(count - 1);
      expect(table?.rows[50]).toMatchObject({ row: 52, id: 'b52', values: { name: '长椅 52' } });
    }
  }, 30_000);

  it('of a bare list, of lines, and of Overpass likewise', async () => {
    const [bare] = await readTables(readFile, 'a.json', `[${all((i) => feature(i)).join(',')}]`);
    expect(bare?.rows).toHaveLength(count);
    const [lines] = await readTables(readFile, 'a.ndjson', all((i) => feature(i)).join('\n'));
    expect(lines?.rows).toHaveLength(count);
    const answer = `{"version":0.6,"osm3s":{"copyright":"c"},"elements":[${all(element).join(',')}]}`;
    const [overpass] = await readTables(readFile, 'o.json', answer);
    expect(overpass).toMatchObject({ kind: 'seats', rowCount: count, members: { copyright: 'c' } });
  }, 30_000);
});

describe('one value of many megabytes', () => {
  const cases: readonly (readonly [
    name: string,
    head: string,
    rows: readonly string[],
    between: string,
    tail: string,
  ])[] = [
    ['a.ndjson', '', [feature(1), feature(2, long), feature(3)], '\n', ''],
    [
      'a.geojson',
      '{"type":"FeatureCollection","features":[',
      [feature(1), feature(2, long + long), feature(3)],
      ',',
      ']}',
    ],
    ['a.kml', '<kml><Document>', [placemark(1), placemark(2, long), placemark(3)], '', '</Document></kml>'],
    ['a.osm', '<osm>', [node(1), node(2, long), node(3)], '', '</osm>'],
  ];
  it.each(cases)(
    'in %s costs its own row, with its number',
    async (name, head, rows, between, tail) => {
      const tables = await readTables(readFile, name, head + rows.join(between) + tail);
      const read = tables.flatMap((table) => table.rows.map(({ row }) => row));
      const issues = tables.flatMap((table) => table.issues);
      expect(read).toEqual([1, 3]);
      expect(issues).toMatchObject([{ row: 2, outcome: 'row-left-out' }]);
      expect(issues[0]?.value).not.toBe('');
      expect(issues[0]?.value.length).toBeLessThan(600);
    },
    30_000,
  );
});
