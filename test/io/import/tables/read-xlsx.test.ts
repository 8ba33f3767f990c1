import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/io/import/tables/read-xlsx';
import type { CsvValue } from '../../../../src/io/write-csv';
import { writeXlsx } from '../../../../src/io/write-xlsx';
import { readRefusal, readTable, readTables } from '../../../helpers/read-tables';

type Content = Parameters<typeof writeWorkbook>[0]['sheets'];
const workbook = async (sheets: Content) => new Uint8Array(await writeWorkbook({ sheets }));

const sheetPath = 'xl/worksheets/sheet1.xml';

/** A workbook whose first sheet has this XML in its place for rows. */
async function withRows(xml: string, end = '</sheetData></worksheet>'): Promise<Uint8Array> {
  const parts = unzipSync(await workbook([{ name: 'S', rows: [['a']] }]));
  parts[sheetPath] = strToU8(
    `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml}${end}`,
  );
  return zipSync(parts);
}
const inline = (cell: string, text: string) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;

const seats: Content = [
  {
    name: '座椅',
    rows: [
      ['静安寺街道座椅表', null, null, null, null],
      ['编号', '位置', null, '检查', '共享'],
      [null, '经度', '纬度', '日期', null],
      ['S1', 121.44, 31.22, new Date(Date.UTC(2026, 7, 14)), true],
      ['S2', 121.45, 31.23, new Date(Date.UTC(2026, 7, 14, 12, 30)), false],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
      { startRow: 1, startCol: 4, endRow: 2, endCol: 4 },
    ],
  },
  { name: '空', rows: [] },
  {
    name: '道路',
    rows: [
      ['所在道路', '编号'],
      ['愚园路', '1'],
      [null, '2'],
      ['南京西路', '3'],
    ],
    merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
  },
];

describe('reading spreadsheets', () => {
  it('makes a table of every sheet with something in it', async () => {
    const [first, second] = await readTables(readXlsx, 'list.xlsx', await workbook(seats));
    expect(first).toMatchObject({
      name: 'list.xlsx › 座椅',
      file: 'list.xlsx',
      format: 'xlsx',
      columns: ['编号', '经度', '纬度', '日期', '共享'],
      members: { title: '静安寺街道座椅表' },
      rows: [
        { row: 4, values: { 编号: 'S1', 经度: 121.44, 纬度: 31.22, 日期: '2026-08-14', 共享: true } },
        { row: 5, values: { 编号: 'S2', 日期: '2026-08-14T12:30:00', 共享: false } },
      ],
    });
    expect(second).toMatchObject({ name: 'list.xlsx › 道路', rowCount: 3 });
  });

  it('gives every row of a merged cell its value', async () => {
    const [, streets] = await readTables(readXlsx, 'list.xlsx', await workbook(seats));
    expect(streets?.rows.map(({ values }) => values.所在道路)).toEqual(['愚园路', '愚园路', '南京西路']);
  });

  it('takes the values of formulas, and errors as the text that they show', async () => {
    const bytes = await withRows(
      `<row r="1">${inline('A1', 'id')}${inline('B1', 'lat')}${inline('C1', 'lon')}</row>` +
        '<row r="3"><c r="A3" t="str"><f>"S"&amp;1</f><v>S1</v></c><c r="B3"><f>30+1</f><v>31</v></c><c r="C3" t="e"><v>#N/A</v></c></row>',
    );
    const table = await readTable(readXlsx, 'f.xlsx', bytes);
    expect(table.rows).toMatchObject([{ row: 3, values: { id: 'S1', lat: 31, lon: '#N/A' } }]);
  });

  it.each(['<c r="ZZZZZ3"/></row>', '<c r="A3"><v>1</v', '<!-- ', '<c><is><t>', '</sheetData>', ''])(
    'takes every other row where one is damaged by %j, and lists that one',
    async (damage) => {
      const rows = [2, 3, 4, 5].map((row) =>
        row === 3
          ? `<row r="3">${damage}`
          : `<row r="${row}">${inline(`A${row}`, `S${row}`)}<c r="B${row}"><v>31</v></c></row>`,
      );
      const head = `<row r="1">${inline('A1', 'id')}${inline('B1', 'lat')}</row>`;
      const table = await readTable(readXlsx, 'd.xlsx', await withRows(head + rows.join('')));
      expect(table.rows.map(({ row, values }) => [row, values.id])).toEqual([
        [2, 'S2'],
        [4, 'S4'],
        [5, 'S5'],
      ]);
      expect(table.issues).toMatchObject([
        { row: 3, value: `<row r="3">${damage}`, code: 'broken-row', outcome: 'row-left-out' },
      ]);
    },
  );

  it('expands no entity of a document', async () => {
    const parts = unzipSync(
      await withRows(`<row r="1">${inline('A1', 'id')}</row><row r="2">${inline('A2', '&b;')}</row>`),
    );
    const xml = new TextDecoder().decode(parts[sheetPath]);
    parts[sheetPath] = strToU8(
      xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'),
    );
    const table = await readTable(readXlsx, 'lol.xlsx', zipSync(parts));
    expect(table.rows[0]?.values.id).toBe('&b;');
  });

  it('refuses what says that it unpacks to more than a table can be, or does not say it', async () => {
    const claiming = await withRows('<row/>');
    claimSize(claiming, 500_000_000);
    expect(await readRefusal(readXlsx, 'bomb.xlsx', claiming)).toMatchObject({
      code: 'import-zip-bomb',
      values: { file: 'bomb.xlsx', limit: 256 },
    });
    const parts = unzipSync(await withRows('<row/>'));
    const silent = zipSync({ ...parts, [sheetPath]: [new Uint8Array(500_000), { level: 0 }] });
    claimSize(silent, 0);
    expect((await readRefusal(readXlsx, 'bomb.xlsx', silent)).code).toBe('import-zip-bomb');
  });

  it('unpacks no part further than it says to be large', async () => {
    const row = `<row r="1">${inline('A1', 'id')}</row><row r="2">${inline('A2', 'x'.repeat(3_000_000))}</row>`;
    const lying = await withRows(row);
    claimSize(lying, 1_000);
    expect(await readTable(readXlsx, 'lying.xlsx', lying)).toMatchObject({
      rows: [],
      issues: [{ code: 'broken-row', outcome: 'row-left-out' }],
    });
  });

  it('gives up a sheet of empty cells without end', async () => {
    const wide = Array.from(
      { length: 2_000 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    );
    const table = await readTable(readXlsx, 'wide.xlsx', await withRows(wide.join('')));
    expect(table.issues.at(-1)).toMatchObject({ code: 'too-long', outcome: 'row-left-out' });
  });

  it('refuses what is no workbook, and one without rows', async () => {
    for (const bytes of [
      strToU8('hello'),
      zipSync({ a: strToU8('b') }),
      (await workbook(seats)).slice(0, 400),
    ])
      expect(await readRefusal(readXlsx, 'x.xlsx', bytes)).toMatchObject({
        code: 'import-damaged',
        values: { file: 'x.xlsx' },
      });
    const empty = await workbook([{ name: 'S', rows: [] }]);
    expect(await readRefusal(readXlsx, 'x.xlsx', empty)).toMatchObject({ code: 'import-empty' });
  });

  it('stops where it is told to', async () => {
    const rows = Array.from({ length: 9_000 }, (_, i) => [`S${i}`, 121 + i / 1e6]);
    const bytes = await workbook([{ name: 'S', rows: [['id', 'lng'], ...rows] }]);
    const stop = new AbortController();
    const reading = readXlsx(
      { name: 'a.xlsx', bytes },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    await expect(reading).rejects.toThrow();
  });
});

describe('writing spreadsheets', () => {
  it('is read back: numbers as numbers, text as text whatever it looks like', async () => {
    const text = fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+86',
        '-1',
        '007',
        '1e5',
        'TRUE',
        '#N/A',
        '2026-08-14',
        ' x ',
        '_x0041_',
        "'=1",
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom(...'座<&>"\'\r\n\t\u0001\ud800 =x_'), maxLength: 8 }),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
    const cell: fc.Arbitrary<CsvValue> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const rows = cells.map((row, i) => [`row ${i}`, ...row]);
        const bytes = await writeXlsx([{ name: 'A/B', header: ['id', 'one', '二'], rows }]);
        const made = await readTable(readXlsx, 'a.xlsx', bytes);
        expect(made.rows.map(({ values }) => ['id', 'one', '二'].map((name) => values[name] ?? ''))).toEqual(
          rows.map((row) => row.map((value) => value ?? '')),
        );
      }),
      { seed: 2026, numRuns: 200 },
    );
  });

  it('makes names of sheets that spreadsheets take, each once', async () => {
    const sheet = { header: ['id'], rows: [['1']] };
    const long = '很长的名字'.repeat(9);
    const bytes = await writeXlsx(['a/b', 'A:B', '', long, long].map((name) => ({ ...sheet, name })));
    const tables = await readTables(readXlsx, 'n.xlsx', bytes);
    const names = tables.map(({ name }) => name.slice('n.xlsx › '.length));
    expect(names.slice(0, 3)).toEqual(['a b', 'A B (2)', 'Sheet 3']);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(new Set(names).size).toBe(5);
  });
});

/** Writes another size into the directory of a zip for its first sheet. */
function claimSize(bytes: Uint8Array, size: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = 0x02014b50;
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== directory) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === sheetPath) view.setUint32(at + 24, size, true);
  }
}
