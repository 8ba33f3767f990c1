import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../../../src/io/import/data';
import { gatherShapefiles } from '../../../../src/io/import/gather-shapefiles';
import { readShapefile } from '../../../../src/io/import/geo/read-shapefile';
import { makeDbf, makeShp } from '../../../helpers/make-shapefile';
import { makeZipBomb } from '../../../helpers/make-zip-bomb';
import { readRefusal, readTable, readTables } from '../../../helpers/read-tables';

const text = (content: string) => new TextEncoder().encode(content);
const wgs84 = text('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]\n');
const fields = [
  { name: 'NAME', type: 'C', length: 20 },
  { name: 'SEATS', type: 'N', length: 20 },
  { name: 'CHECKED', type: 'D', length: 8 },
  { name: 'BACK', type: 'L', length: 1 },
] as const;
const values = [
  { NAME: '座椅一', SEATS: '3', CHECKED: '20250906', BACK: 'T' },
  { NAME: '', SEATS: '', CHECKED: '        ', BACK: '?' },
  { NAME: 'three', SEATS: '12345678901234567890', CHECKED: '00000000', BACK: 'n' },
];
const points = makeShp(1, [[[[121.4, 31.2]]], [[[121.5, 31.3]]], [[[121.6, 31.4]]]]);
const parts = { 'seats.shp': points, 'seats.dbf': makeDbf(fields, values), 'seats.prj': wgs84 };
const cpg = (label: string) => ({ 'seats.cpg': text(label) });

describe('a zipped Shapefile', () => {
  it('gives a row a record with its values, absent where they are blank, and the coordinate system', async () => {
    const table = await readTable(readShapefile, 'a.zip', zipSync(parts));
    expect(table).toMatchObject({ name: 'a.zip', format: 'shapefile', rowCount: 3, issues: [] });
    expect(table.crs).toBe('GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984"]]');
    expect(table.rows).toEqual([
      {
        row: 1,
        id: null,
        geometry: { kind: 'point', position: [121.4, 31.2] },
        values: { NAME: '座椅一', SEATS: 3, CHECKED: '2025-09-06', BACK: true },
      },
      { row: 2, id: null, geometry: { kind: 'point', position: [121.5, 31.3] }, values: {} },
      {
        row: 3,
        id: null,
        geometry: { kind: 'point', position: [121.6, 31.4] },
        values: { NAME: 'three', SEATS: '12345678901234567890', BACK: false },
      },
    ]);
  });

  // 座椅 in GBK and in Big5.
  const gbk = Uint8Array.of(0xd7, 0xf9, 0xd2, 0xce);
  const big5 = Uint8Array.of(0xae, 0x79, 0xb4, 0xc8);
  it.each<[string, Uint8Array, Record<string, Uint8Array>, number]>([
    ['its .cpg', gbk, cpg('GBK'), 0],
    ['a code page', gbk, cpg('ANSI 936'), 0],
    ['its driver', gbk, {}, 0x4d],
    ['its texts alone', gbk, {}, 0],
    ['a .cpg of Taiwan', big5, cpg('950'), 0],
    ['a .cpg against its driver', text('座椅'), cpg('UTF-8'), 0x4d],
  ])('is read by the encoding of %s', async (_, encoded, further, driver) => {
    const encode = (content: string) => (content === '座椅' ? encoded : text(content));
    const dbf = makeDbf([{ name: 'NAME', type: 'C', length: 10 }], [{ NAME: '座椅' }], encode, driver);
    const shp = makeShp(1, [[[[1, 2]]]]);
    const { rows } = await readTable(
      readShapefile,
      'a.zip',
      zipSync({ ...further, 'seats.shp': shp, 'seats.dbf': dbf }),
    );
    expect(rows[0]?.values).toEqual({ NAME: '座椅' });
  });

  it('may hold several layers, in folders, and what macOS adds', async () => {
    const streets = makeShp(3, [
      [
        [
          [0, 0],
          [1, 1],
        ],
      ],
    ]);
    const tables = await readTables(
      readShapefile,
      'a.zip',
      zipSync({
        'city/Streets.SHP': streets,
        'city/streets.dbf': makeDbf(fields, [{ NAME: 'x' }]),
        '__MACOSX/city/._seats.shp': text('x'),
        ...parts,
      }),
    );
    expect(
      tables.map(({ name, rows, crs }) => [
        name,
        rows[0]?.geometry?.kind,
        rows[0]?.values.NAME,
        crs === null,
      ]),
    ).toEqual([
      ['a.zip › city/Streets', 'line', 'x', true],
      ['a.zip › seats', 'point', '座椅一', false],
    ]);
  });

  it('has areas with holes in the right outline, and several points in a record', async () => {
    const ring = (x: number, y: number, size: number, isClockwise: boolean) => {
      const corners = [
        [x, y],
        [x, y + size],
        [x + size, y + size],
        [x + size, y],
        [x, y],
      ] as [number, number][];
      return isClockwise ? corners : corners.reverse();
    };
    const shp = makeShp(5, [
      [
        ring(0, 0, 10, true),
        ring(20, 0, 10, true),
        ring(22, 2, 2, false),
        ring(1, 1, 2, false),
        ring(50, 50, 1, false),
        ring(23, 3, 0.5, true),
      ],
    ]);
    const { rows } = await readTable(readShapefile, 'a.shp', shp);
    const geometry = rows[0]?.geometry;
    const corners =
      geometry?.kind === 'area' ? geometry.polygons.map((rings) => rings.map(([first]) => first?.[0])) : [];
    expect(corners).toEqual([[0, 1], [20, 22], [50], [23]]);
    const many = await readTable(
      readShapefile,
      'b.shp',
      makeShp(8, [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      ]),
    );
    expect(many.rows.map(({ row }) => row)).toEqual([1, 1]);
  });

  it('says what is missing of a lone .shp, which is read all the same', async () => {
    const { rows, issues, crs } = await readTable(readShapefile, 'seats.shp', points);
    expect([rows.length, crs]).toEqual([3, null]);
    expect(issues.map(({ row, code, value, outcome }) => [row, code, value, outcome])).toEqual([
      [null, 'part-missing', 'seats.dbf', 'kept-as-is'],
      [null, 'part-missing', 'seats.prj', 'kept-as-is'],
    ]);
  });

  it('is put together from parts that are dropped one by one', async () => {
    const files: ImportedFile[] = Object.entries(parts).map(([name, bytes]) => ({ name, bytes }));
    const other = { name: 'lone.dbf', bytes: text('x') };
    const gathered = await gatherShapefiles([other, ...files.reverse()]);
    expect(gathered.map(({ name }) => name)).toEqual(['lone.dbf', 'seats.shp']);
    const table = await readTable(readShapefile, 'seats.shp', gathered[1]!.bytes);
    expect(table).toMatchObject({ rowCount: 3, issues: [] });
    expect(await gatherShapefiles([{ name: 'a.shp', bytes: points }])).toEqual([
      { name: 'a.shp', bytes: points },
    ]);
  });

  const damage = (bytes: Uint8Array, at: number, ...values: number[]) => {
    const damaged = bytes.slice();
    damaged.set(values, at);
    return damaged;
  };
  // A record of a point has 28 bytes: number, length, type, two numbers.
  const second = 100 + 28;
  it.each<[string, Uint8Array, readonly number[]]>([
    ['whose type is unknown', damage(points, second + 8, 99), [2]],
    ['whose number is damaged', damage(points, second, 9, 9, 9, 9), [2]],
    ['whose length is damaged', damage(points, second + 4, 0x7f), [2]],
    ['whose length reaches into the next', damage(points, 100 + 7, 26), []],
    ['whose coordinates are no numbers', damage(points, second + 18, 0xf0, 0x7f), [2]],
    ['that is cut off', points.slice(0, -5), [3]],
  ])('lists a record %s and reads the others', async (_, shp, listed) => {
    const { rows, issues, rowCount } = await readTable(
      readShapefile,
      'a.zip',
      zipSync({ ...parts, 'seats.shp': shp }),
    );
    expect(issues.map(({ row }) => row)).toEqual(listed);
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 3].filter((row) => !listed.includes(row)));
    expect(rowCount).toBe(3);
  });

  it('lists a record that is marked as deleted, and values that are lost', async () => {
    const dbf = parts['seats.dbf'];
    const recordLength = 50;
    const start = dbf.length - 1 - 3 * recordLength;
    const { rows, issues } = await readTable(
      readShapefile,
      'a.zip',
      zipSync({ ...parts, 'seats.dbf': damage(dbf, start, 0x2a).slice(0, -10) }),
    );
    expect(rows.map(({ row, values }) => [row, values.NAME])).toEqual([
      [2, undefined],
      [3, undefined],
    ]);
    expect(issues.map(({ row, code, outcome }) => [row, code, outcome])).toEqual([
      [1, 'broken-row', 'row-left-out'],
      [3, 'part-missing', 'kept-as-is'],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ['without a record', makeShp(1, []), 'import-no-rows'],
    ['that is a damaged zip', zipSync(parts).slice(0, 30), 'import-zip-damaged'],
    ['that unpacks to gigabytes', makeZipBomb('a.shp', 300), 'import-zip-bomb'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await readRefusal(readShapefile, 'a.zip', bytes)).toMatchObject({
      code,
      values: { file: 'a.zip', value: expect.stringMatching(/./) },
    });
  });
});
