import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readGeojson } from '../../../../src/io/import/geo/read-geojson';
import { mostInOnePiece } from '../../../../src/io/import/geo/refuse-text';
import { readRefusal, readTable, readTables } from '../../../helpers/read-tables';

const point = (x: unknown, y: unknown) => ({ type: 'Point', coordinates: [x, y] });
const feature = (geometry: unknown, properties: unknown = {}, further = {}) => ({
  type: 'Feature',
  ...further,
  properties,
  geometry,
});
const collection = (features: readonly unknown[], members = {}) =>
  JSON.stringify({ type: 'FeatureCollection', ...members, features });
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

const read = (content: string | Uint8Array) => readTable(readGeojson, 'a.geojson', content);

describe('GeoJSON', () => {
  it('gives a row a feature, numbered from 1, with its values and its columns', async () => {
    const table = await read(
      collection([feature(point(1, 2), { name: '长椅', seats: 3 }), feature(point(3, 4))]),
    );
    expect(table).toMatchObject({
      name: 'a.geojson',
      format: 'geojson',
      columns: ['name', 'seats'],
      rowCount: 2,
    });
    expect(table.rows).toEqual([
      { row: 1, id: null, geometry: { kind: 'point', position: [1, 2] }, values: { name: '长椅', seats: 3 } },
      { row: 2, id: null, geometry: { kind: 'point', position: [3, 4] }, values: {} },
    ]);
  });

  it('splits a mix of geometries into one table each, the largest first', async () => {
    const line = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    const tables = await readTables(
      readGeojson,
      'mix.json',
      collection([
        feature({ type: 'Polygon', coordinates: [square] }),
        feature(point(1, 1)),
        feature(line),
        feature(point(2, 2)),
      ]),
    );
    expect(tables.map(({ name, rows }) => [name, rows.map(({ row }) => row)])).toEqual([
      ['mix.json › Point', [2, 4]],
      ['mix.json › LineString', [3]],
      ['mix.json › Polygon', [1]],
    ]);
  });

  it('takes a collection of geometries apart and keeps the values with each part', async () => {
    const geometries = [
      point(1, 1),
      {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'MultiPoint',
            coordinates: [
              [2, 2],
              [3, 3],
            ],
          },
        ],
      },
      { type: 'MultiPolygon', coordinates: [[square], [square]] },
    ];
    const [points, areas] = await readTables(
      readGeojson,
      'a.json',
      collection([feature({ type: 'GeometryCollection', geometries }, { a: 1 }, { id: 'x' })]),
    );
    expect(points?.rows.map(({ id, values }) => [id, values])).toEqual([
      ['x', { a: 1 }],
      ['x.2', { a: 1 }],
      ['x.3', { a: 1 }],
    ]);
    expect(areas?.rows).toMatchObject([
      { id: 'x', geometry: { kind: 'area', polygons: [[square], [square]] } },
    ]);
  });

  it.each([
    ['a feature', JSON.stringify(feature(point(1, 2), { a: 1 }))],
    ['a geometry', JSON.stringify(point(1, 2))],
    ['a list of features', JSON.stringify([feature(point(1, 2))])],
    ['a byte order mark', `\ufeff${collection([feature(point(1, 2))])}`],
    ['numbers as text', collection([feature(point('1', ' 2 '))])],
  ])('reads %s', async (_, content) => {
    expect((await read(content)).rows).toMatchObject([{ geometry: { kind: 'point', position: [1, 2] } }]);
  });

  it('reads a list of plain objects, whose coordinates a mapping finds', async () => {
    const { rows, columns } = await read('[{"name":"a","lng":1,"lat":2}]');
    expect(rows).toEqual([{ row: 1, id: null, geometry: null, values: { name: 'a', lng: 1, lat: 2 } }]);
    expect(columns).toEqual(['name', 'lng', 'lat']);
  });

  it('reads GBK as well, and keeps a text of UTF-8 with one broken byte', async () => {
    // 座椅 in GBK.
    const [head, tail] = collection([feature(point(1, 2), { name: '?' })]).split('?');
    const encode = (text = '') => new TextEncoder().encode(text);
    const gbk = Uint8Array.from([...encode(head), 0xd7, 0xf9, 0xd2, 0xce, ...encode(tail)]);
    expect((await read(gbk)).rows[0]?.values).toEqual({ name: '座椅' });
    const broken = Uint8Array.from([...encode(`${head}座椅在路口`), 0xff, ...encode(tail)]);
    expect((await read(broken)).rows[0]?.values).toEqual({ name: '座椅在路口\ufffd' });
  });

  it.each([
    [{ id: 7 }, {}, '7'],
    [{ id: 'a' }, { id: 'b' }, 'a'],
    [{}, { id: 'b' }, 'b'],
    [{ id: '' }, { '@id': 'node/5' }, 'node/5'],
    [{}, { '@id': 'https://www.openstreetmap.org/way/6' }, 'way/6'],
    [{}, { full_id: 'r7' }, 'relation/7'],
    [{}, { osm_id: 8 }, 'node/8'],
    [{}, { osm_id: '9', osm_type: 'way' }, 'way/9'],
    [{ id: { a: 1 } }, { uniqueid: 1 }, null],
  ])('has the id of %j with %j', async (further, properties, id) => {
    const { rows } = await read(collection([feature(point(1, 2), properties, further)]));
    expect(rows[0]?.id).toBe(id);
  });

  it('keeps the further members of the collection and of its features, the height, and whatever a key is called', async () => {
    const text =
      '{"type":"FeatureCollection","name":"benches","licence":"ODbL-1.0","crs":null,"bbox":[0,0,1,1],"features":[' +
      '{"type":"Feature","title":"T","name":"outer","properties":{"name":"a","name":"b","__proto__":{"x":1},"constructor":"\\ud800"},' +
      '"geometry":{"type":"Point","coordinates":[1,2,3.5]}}]}';
    const { rows, members } = await read(text);
    expect(members).toEqual({ name: 'benches', licence: 'ODbL-1.0' });
    expect(Object.entries(rows[0]?.values ?? {})).toEqual([
      ['name', 'b'],
      ['__proto__', { x: 1 }],
      ['constructor', '\ud800'],
      ['title', 'T'],
      ['feature:name', 'outer'],
      ['ele', 3.5],
    ]);
  });

  it.each([
    [{ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4490' } }, 'urn:ogc:def:crs:EPSG::4490'],
    [{ type: 'EPSG', properties: { code: 2385 } }, 'EPSG:2385'],
    [{ type: 'link', properties: { href: 'http://example.com/crs' } }, 'http://example.com/crs'],
    [null, null],
    [7, null],
  ])('hands on the coordinate system of %j as %j', async (crs, name) => {
    expect((await read(collection([feature(point(1, 2))], { crs }))).crs).toBe(name);
  });

  it('keeps every digit of a number, and what Python writes for unknown is unknown', async () => {
    const properties =
      '{"big":12345678901234567890,"list":[9007199254740993, 7],"huge":1e999,"gap":NaN,"low":-Infinity,"text":"x: NaN, 12345678901234567890,"}';
    const { rows } = await read(
      `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":${JSON.stringify(point(121.43123456789012, 31.2))}}]}`,
    );
    expect(rows[0]).toMatchObject({
      geometry: { position: [121.43123456789012, 31.2] },
      values: {
        big: '12345678901234567890',
        list: ['9007199254740993', 7],
        huge: '1e999',
        gap: null,
        low: null,
        text: 'x: NaN, 12345678901234567890,',
      },
    });
  });

  it('knows the files of a pack by their names', async () => {
    const content = collection([feature(point(1, 2))]);
    expect((await readTable(readGeojson, 'seats.geojson', content)).kind).toBe('seats');
    expect((await readTable(readGeojson, 'streets.geojson', content)).kind).toBeNull();
  });

  it.each([
    [null, 'broken-row'],
    [[1, 2], 'broken-row'],
    [{ type: 'FeatureCollection', features: [] }, 'broken-row'],
    [feature(point(null, 2)), 'geometry-broken'],
    [feature(point('a', 2)), 'geometry-broken'],
    [feature(point('1e999', 2)), 'geometry-broken'],
    [feature({ type: 'Circle', coordinates: [1, 2] }), 'geometry-broken'],
    [feature({ type: 'LineString', coordinates: [[1, 2]] }), 'geometry-broken'],
    [
      feature({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [1, 1],
          ],
        ],
      }),
      'geometry-broken',
    ],
    [feature('POINT (1 2)'), 'geometry-broken'],
  ])('lists %j as %s and reads the others', async (damaged, code) => {
    const { rows, issues } = await read(collection([feature(point(1, 2)), damaged, feature(point(3, 4))]));
    expect(rows.map(({ row }) => row)).toEqual([1, 3]);
    expect(issues).toMatchObject([{ row: 2, code, outcome: 'row-left-out', table: 'a.geojson' }]);
    expect(issues[0]?.value).not.toBe('');
  });

  it('counts a feature without a geometry as a row', async () => {
    const { rows } = await read(
      collection([
        feature(null, { a: 1 }),
        feature(point(1, 2)),
        feature({ type: 'Point', coordinates: [] }),
      ]),
    );
    expect(rows.map(({ row, geometry }) => [row, geometry?.kind ?? null])).toEqual([
      [1, null],
      [2, 'point'],
      [3, null],
    ]);
  });

  it('lists what is nested too deeply and does not fall over it', async () => {
    const deep = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    const text = (levels: number) =>
      `{"type":"FeatureCollection","x":${deep(levels)},"features":[${JSON.stringify(feature(point(1, 2)))},` +
      `{"type":"Feature","properties":{"a":${deep(levels)}},"geometry":null}]}`;
    for (const levels of [100, 100_000]) {
      const { rows, issues } = await read(text(levels));
      expect(rows.map(({ row }) => row)).toEqual([1]);
      expect(issues.map(({ row, code }) => [row, code])).toContainEqual([2, 'too-deep']);
    }
  });
});

describe('a damaged FeatureCollection', () => {
  const features = [1, 2, 3, 4, 5].map((n) => feature(point(n, n), { name: `座椅 ${n} {"}`, n }, { id: n }));
  const whole = collection(features, {
    name: 'benches',
    crs: { type: 'name', properties: { name: 'EPSG:4490' } },
  });

  it.each<[string, string, readonly number[], readonly number[]]>([
    ['cut off', whole.slice(0, -40), [1, 2, 3, 4], [5]],
    ['a bad number', whole.replace('"n":3', '"n":3x'), [1, 2, 4, 5], [3]],
    [
      'a missing brace',
      whole.replace(/\}\},\{"type":"Feature","id":4/, '},{"type":"Feature","id":4'),
      [1, 2, 4, 5],
      [3],
    ],
    ['a missing quote', whole.replace('"name":"座椅 2', '"name":座椅 2'), [1, 3, 4, 5], [2]],
    [
      'a further brace',
      whole.replace('{"type":"Feature","id":4', '}{"type":"Feature","id":4'),
      [1, 2, 3, 4, 5],
      [],
    ],
    [
      'a missing comma',
      whole.replace(',{"type":"Feature","id":4', '{"type":"Feature","id":4'),
      [1, 2, 3, 4, 5],
      [],
    ],
    [
      'a damaged start',
      whole.replace('{"type":"Feature","id":2', '{type":"Feature","id":2'),
      [1, 3, 4, 5],
      [2],
    ],
    ['a damaged first', whole.replace('{"type":"Feature","id":1', '{"typ'), [2, 3, 4, 5], [1]],
    ['a missing end', whole.slice(0, -2), [1, 2, 3, 4, 5], []],
  ])('with %s loses no other feature', async (_, text, taken, listed) => {
    const { rows, issues, crs, members } = await read(text);
    expect(rows.map(({ values }) => values.n)).toEqual(taken);
    expect(issues.map(({ row, code }) => [row, code])).toEqual(listed.map((row) => [row, 'broken-row']));
    expect([crs, members]).toEqual(['EPSG:4490', { name: 'benches' }]);
  });

  it('is read as well where its features begin with another member', async () => {
    const text = collection(
      [1, 2, 3].map((n) => ({
        properties: { n, list: [{ type: 'x' }] },
        geometry: point(n, n),
        type: 'Feature',
      })),
    );
    const { rows, issues } = await read(text.replace('"n":2', '"n":-'));
    expect(rows.map(({ values }) => values.n)).toEqual([1, 3]);
    expect(issues.map(({ row }) => row)).toEqual([2]);
  });

  it('is read line by line where it is no collection', async () => {
    const { rows, issues, format } = await read(
      ['{"broken', ...features.map((value) => JSON.stringify(value))].join('\n').replace('"n":2', '"n":'),
    );
    expect(format).toMatch(/^geojson/);
    expect(rows.map(({ values }) => values.n)).toEqual([1, 3, 4, 5]);
    expect(issues).toHaveLength(2);
  });
});

describe('what holds no feature', () => {
  it.each([
    ['not json', '{"a": \n nothing', 'import-broken-text'],
    [
      'cut off in the first feature',
      '{"type":"FeatureCollection","features":[{"type":"Fea',
      'import-broken-text',
    ],
    ['a number', '7', 'import-no-rows'],
    ['an empty collection', '{"type":"FeatureCollection","features":[]}', 'import-no-rows'],
    ['another object', '{"a":1}', 'import-no-rows'],
    ['an endless list', '['.repeat(1e6), 'import-broken-text'],
  ])('is refused with its name, place and value: %s', async (_, content, code) => {
    const error = await readRefusal(readGeojson, 'a.geojson', content);
    expect(error).toMatchObject({ code, values: { file: 'a.geojson', value: expect.stringMatching(/./) } });
  });

  it('is refused where it is too long', async () => {
    const error = await readRefusal(readGeojson, 'a.geojson', new Uint8Array(mostInOnePiece + 1).fill(32));
    expect(error).toMatchObject({
      code: 'import-too-large',
      values: { file: 'a.geojson', size: 65, limit: 64 },
    });
  });
});

it('ends when it is aborted', async () => {
  const bytes = new TextEncoder().encode(collection([feature(point(1, 2))]));
  const signal = AbortSignal.abort();
  await expect(readGeojson({ name: 'a', bytes }, { signal, onProgress: () => {} })).rejects.toThrow(/abort/i);
});

const bath = [process.env.IMPORT_CASES, '../shared/cases/import']
  .flatMap((folder) => (folder ? [`${folder}/bath_park_seats_and_benches.geojson`] : []))
  .find(existsSync);
if (!bath)
  console.warn(
    'Skipped: the park seats of Bath are not read, for bath_park_seats_and_benches.geojson is not here. Set IMPORT_CASES to its folder.',
  );

describe.skipIf(!bath)('the park seats of Bath', () => {
  it('are 560 rows of points with a dedication, none of them left out', async () => {
    const table = await readTable(readGeojson, 'bath.geojson', readFileSync(bath ?? ''));
    expect(table).toMatchObject({ rowCount: 560, issues: [], crs: 'urn:ogc:def:crs:OGC:1.3:CRS84' });
    expect(table.rows.map(({ row }) => row)).toEqual(Array.from({ length: 560 }, (_, i) => i + 1));
    expect(table.rows[0]).toMatchObject({
      geometry: { kind: 'point', position: [-2.375877135945808, 51.388169871132604] },
      values: { uniqueid: 237, type: 'SEATS', last_updat: '09/2015' },
    });
  });
});
