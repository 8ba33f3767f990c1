import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importKinds, type RawTable } from '../../../../src/io/import/data';
import { readGeojson } from '../../../../src/io/import/geo/read-geojson';
import { guessKind } from '../../../../src/io/import/mapping/guess-kind';
import { guessMapping } from '../../../../src/io/import/mapping/guess-mapping';
import { mapRow } from '../../../../src/io/import/mapping/map-row';
import { readCsv } from '../../../../src/io/import/tables/read-csv';
import { readTable, readTables } from '../../../helpers/read-tables';
import { headerSets } from './header-sets';
import { headerSetsAbroad } from './header-sets-abroad';

const read = (content: string, name = 'list.csv') => readTable(readCsv, name, content);

const fieldsOf = (table: RawTable, kind: (typeof importKinds)[number]) =>
  Object.fromEntries(
    Object.entries(guessMapping(table, kind)).flatMap(([column, { field }]) =>
      field ? [[column, field]] : [],
    ),
  );

describe('guessing what the columns of a table are', () => {
  it.each([...headerSets, ...headerSetsAbroad])(
    'maps $what without help',
    async ({ name, content, kind, fields }) => {
      const table = await read(content, name);
      expect(guessKind(table)[0]).toBe(kind);
      expect(fieldsOf(table, kind)).toEqual(fields);
      const mapping = guessMapping(table, kind);
      expect(table.rows.flatMap((row) => mapRow(row, mapping, kind, name).issues)).toEqual([]);
    },
  );

  it('lets the values decide between fields of one name', async () => {
    const places = await read('id,location\n1,"121.4,31.2"\n2,POINT(121.4 31.2)\n');
    expect(fieldsOf(places, 'seats')).toMatchObject({ location: 'wkt' });
    const words = await read('id,location,lat,lon\n1,Market,31.2,121.4\n2,Church,31.3,121.5\n');
    expect(fieldsOf(words, 'seats')).toMatchObject({ location: 'near' });
  });

  it('takes no column for a field whose values say something else', async () => {
    const table = await read('id,lat,lon,back,condition\n7,1.5,2.5,garden,0.3\n7,1.6,2.6,yard,0.4\n');
    expect(fieldsOf(table, 'seats')).toEqual({ lat: 'lat', lon: 'lng' });
  });

  it('reads days in the order that the column shows', async () => {
    const table = await read('id,lat,lon,checked\n1,1.5,2.5,3/4/2026\n2,1.6,2.6,4/25/2026\n');
    expect(guessMapping(table, 'seats').checked).toEqual({
      field: 'check_date',
      values: { '3/4/2026': '2026-03-04' },
    });
  });

  it('leaves columns as they are where rows have a geometry of their own', async () => {
    const table = await read('id,lat,lon\n1,1.5,2.5\n');
    const geometry = { kind: 'point', position: [2.5, 1.5] } as const;
    const placed = { ...table, rows: table.rows.map((row) => ({ ...row, geometry })) };
    expect(fieldsOf(placed, 'seats')).toEqual({ id: 'id' });
  });

  it('names every column and each field once, whatever the table is', () => {
    const name = fc.oneof(
      fc.constantFrom('id', 'lat', 'x', 'y', '经度', '座位', 'location', '__proto__', 'constructor', 'name'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    );
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('1,2', '有'),
    );
    const table = fc.uniqueArray(name, { minLength: 1, maxLength: 6 }).chain((columns) =>
      fc
        .array(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), { maxLength: 5 })
        .map(
          (rows): RawTable => ({
            name: 'list.csv',
            file: 'list.csv',
            format: 'csv',
            columns,
            rows: rows.map((cells, i) => {
              const values: Record<string, unknown> = Object.create(null);
              for (const [at, column] of columns.entries()) values[column] = cells[at];
              return { row: i + 2, id: null, geometry: null, values };
            }),
            issues: [],
            rowCount: rows.length,
            crs: null,
            text: null,
            kind: null,
            members: {},
          }),
        ),
    );
    fc.assert(
      fc.property(table, (table) => {
        expect(new Set(guessKind(table)).has('ignore')).toBe(true);
        for (const kind of importKinds) {
          const mapping = guessMapping(table, kind);
          expect(Object.keys(mapping).sort()).toEqual([...table.columns].sort());
          const fields = Object.values(mapping).flatMap(({ field }) => field ?? []);
          expect(new Set(fields).size).toBe(fields.length);
          for (const row of table.rows) mapRow(row, mapping, kind, table.name);
        }
      }),
      { seed: 2026, numRuns: 200 },
    );
  });
});

describe('the files of a pack', () => {
  it.each(['seats', 'micro-grids', 'neighbourhoods', 'buildings', 'streets', 'places', 'organisations'])(
    'come back as they are: %s',
    async (name) => {
      const bytes = readFileSync(`data/jingansi/${name}.geojson`);
      for (const table of await readTables(readGeojson, `${name}.geojson`, bytes)) {
        const [kind = 'ignore'] = guessKind(table);
        const mapping = guessMapping(table, kind);
        for (const row of table.rows) {
          const mapped = mapRow(row, mapping, kind, table.name);
          expect({ ...mapped.properties }).toEqual({ ...row.values });
          expect(mapped).toMatchObject({ id: row.id, issues: [] });
        }
      }
    },
  );
});

describe('guessing what the rows of a table are', () => {
  const areas = (count: number, name: string, values: Record<string, unknown> = {}): RawTable => ({
    name,
    file: name,
    format: 'geojson',
    columns: Object.keys(values),
    rows: Array.from({ length: count }, (_, i) => ({
      row: i + 1,
      id: null,
      geometry: { kind: 'area', polygons: [] },
      values,
    })),
    issues: [],
    rowCount: count,
    crs: null,
    text: null,
    kind: null,
    members: {},
  });

  it.each([
    ['one outline', areas(1, 'a.geojson'), 'boundary'],
    ['grids by the name of their file', areas(35, 'micro-grids.geojson'), 'grids'],
    ['neighbourhoods by the name of their file', areas(11, '居民区范围.geojson'), 'neighbourhoods'],
    ['buildings by their tag', areas(400, 'export.geojson', { building: 'yes' }), 'buildings'],
    ['what the file itself says', { ...areas(3, 'a.geojson'), kind: 'places' as const }, 'places'],
  ])('knows %s', (_, table, kind) => {
    expect(guessKind(table)[0]).toBe(kind);
  });

  it('takes rows without a place for nothing, and buildings without an outline for no seats', async () => {
    expect(guessKind(await read('name,phone\nA,123\nB,456\n'))[0]).toBe('ignore');
    const points =
      '楼宇名称,楼宇类型,层数,建筑高度(米),经度,纬度\n甲,办公,58层,226,121.4,31.2\n乙,酒店,43层,202,121.5,31.3\n';
    expect(guessKind(await read(points))[0]).toBe('ignore');
  });
});
