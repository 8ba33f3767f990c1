import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../../src/io/import/data';
import { guessKind } from '../../../../src/io/import/mapping/guess-kind';
import { guessMapping } from '../../../../src/io/import/mapping/guess-mapping';
import { mapRow } from '../../../../src/io/import/mapping/map-row';
import { readCsv } from '../../../../src/io/import/tables/read-csv';
import { type CsvValue, writeCsv } from '../../../../src/io/write-csv';
import { readRefusal, readTable } from '../../../helpers/read-tables';

const rowsOf = ({ rows }: RawTable) => rows.map(({ row, values }) => [row, { ...values }]);
const read = (content: string | Uint8Array) => readTable(readCsv, 'seats.csv', content);

const zh = '编号,经度,纬度,靠背\nA1,121.44,31.22,有\n';

/** Bytes of the sample above in GB18030 and, in traditional signs, in Big5. */
const gb = '\xb1\xe0\xba\xc5,\xbe\xad\xb6\xc8,\xce\xb3\xb6\xc8,\xbf\xbf\xb1\xb3\nA1,121.44,31.22,\xd3\xd0\n';
const big5 = '\xbd\x73\xb8\xb9,\xb8\x67\xab\xd7,\xbd\x6e\xab\xd7\nA1,121.5,25.04\n';
const latin = 'id,lat,lon,\xe9clairage\n1,43.6,1.4,oui\n2,43.7,1.5,\xe0 v\xe9rifier\n';
const bytesOf = (binary: string) => Uint8Array.from(binary, (sign) => sign.charCodeAt(0));

const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => {
      const [low, high] = [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8];
      return isLittle ? [low, high] : [high, low];
    }),
  );

describe('reading text tables', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(zh), 'utf-8'],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${zh}`), 'utf-8'],
    ['UTF-16', utf16(zh, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(zh, false), 'utf-16be'],
    ['UTF-16 without its mark', utf16(zh, true).slice(2), 'utf-16le'],
    ['GB18030', bytesOf(gb), 'gb18030'],
  ])('reads %s', async (_, bytes, encoding) => {
    const table = await read(bytes);
    expect(table.text).toEqual({ encoding, separator: ',' });
    expect(rowsOf(table)).toEqual([[2, { 编号: 'A1', 经度: '121.44', 纬度: '31.22', 靠背: '有' }]]);
  });

  it('tells the encodings of Taiwan and of western Europe from that of China', async () => {
    expect((await read(bytesOf(big5))).columns).toEqual(['編號', '經度', '緯度']);
    const table = await read(bytesOf(latin));
    expect(table.text?.encoding).toBe('windows-1252');
    expect(table.columns).toContain('éclairage');
  });

  it('keeps the text where a few of its bytes are damaged', async () => {
    const bytes = new TextEncoder().encode(zh + 'A2,121.45,31.23,无\n'.repeat(5));
    bytes[bytes.length - 3] = 0xff;
    const table = await read(bytes);
    expect(table.text?.encoding).toBe('utf-8');
    expect(table.rows[0]?.values.靠背).toBe('有');
    expect(table.rowCount).toBe(6);
  });

  it.each([
    ['commas', 'id,lat,lon\n1,2.5,3.5\n2,2.6,3.6\n', ','],
    ['semicolons with decimal commas', 'id;lat;lon\n1;2,5;3,5\n2;2,6;3,6\n', ';'],
    ['semicolons and no header', '43,1;1,2\n43,2;1,3\n', ';'],
    ['tabs', 'id\tlat\tlon\n1\t2.5\t3.5\n2\t2.6\t3.6, north\n', '\t'],
    ['bars', 'id|lat|lon\n1|2.5|3.5\n', '|'],
    ['what a line of Excel says', 'sep=|\nid|note\n1|a,b\n', '|'],
    ['commas beside opening hours', 'id,hours\n1,"Mo-Fr 8:00-9:00; Sa off"\n2,Mo; Tu\n', ','],
  ])('finds %s', async (_, content, separator) => {
    expect((await read(content)).text?.separator).toBe(separator);
  });

  it('keeps quoted line ends and numbers rows by the line on which they begin', async () => {
    expect(rowsOf(await read('id,note\n1,"a\r\nb"\n\n2,"say ""x"""\n'))).toEqual([
      [2, { id: '1', note: 'a\r\nb' }],
      [5, { id: '2', note: 'say "x"' }],
    ]);
  });

  it('finds the header under a title and notes, and keeps the title', async () => {
    const table = await read('静安寺街道座椅清单,,\n更新：2026年8月,,\n,,\n编号,经度,纬度\nA1,121.4,31.2\n');
    expect(table.columns).toEqual(['编号', '经度', '纬度']);
    expect(table.members).toEqual({ title: '静安寺街道座椅清单 更新：2026年8月' });
    expect(rowsOf(table)).toEqual([[5, { 编号: 'A1', 经度: '121.4', 纬度: '31.2' }]]);
  });

  it('joins a header over two lines', async () => {
    const table = await read('编号,位置,,检查\n,经度,纬度,日期\nA1,121.4,31.2,2026-08-01\n');
    expect(table.columns).toEqual(['编号', '经度', '纬度', '日期']);
  });

  it('gives columns letters where there is no header', async () => {
    expect(rowsOf(await read('121.44,31.22,长椅\n121.45,31.23,石凳\n'))).toEqual([
      [1, { A: '121.44', B: '31.22', C: '长椅' }],
      [2, { A: '121.45', B: '31.23', C: '石凳' }],
    ]);
  });

  it('names columns apart that are named alike or not at all', async () => {
    const table = await read('id,name,name,,__proto__,\n1,a,b,c,d,\n');
    expect(table.columns).toEqual(['id', 'name', 'name (2)', 'D', '__proto__']);
    expect(Object.entries(table.rows[0]!.values)).toEqual([
      ['id', '1'],
      ['name', 'a'],
      ['name (2)', 'b'],
      ['D', 'c'],
      ['__proto__', 'd'],
    ]);
  });

  it('leaves out a row with too many values, with its line and what it said, and takes short ones', async () => {
    const table = await read('id,lat,lon\n1,2.5,3.5\n2,2.6,3.6,7,x\n3,2.7\n4,2.8,3.8,,\n');
    expect(table.rows.map(({ row }) => row)).toEqual([2, 4, 5]);
    expect(table.issues).toEqual([
      {
        table: 'seats.csv',
        row: 3,
        column: null,
        value: '2 | 2.6 | 3.6 | 7 | x',
        code: 'broken-row',
        expected: '3 values, as the header has',
        outcome: 'row-left-out',
      },
    ]);
  });

  it('takes every other row where one is damaged', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `S${i},${43 + i / 100},1.5,"a, b"`);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(rows.length - 1),
        fc.constantFrom('"', 'x"y', ',,,,,9', '"open, 1', '\u0000', ''),
        async (at, damage) => {
          const damaged = rows.map((row, i) =>
            i === at ? `${row.slice(0, 3)}${damage}${row.slice(5)}` : row,
          );
          const table = await read(`id,lat,lon,note\n${damaged.join('\n')}\n`);
          const ids = table.rows.map(({ values }) => values.id);
          for (const [i] of rows.entries()) if (i !== at) expect(ids).toContain(`S${i}`);
          expect(table.rowCount).toBe(rows.length);
        },
      ),
      { seed: 2026, numRuns: 100 },
    );
  });

  it('tells how far it is, and stops where it is told to', async () => {
    const bytes = new TextEncoder().encode(`id,lat,lon\n${'1,2.5,3.5\n'.repeat(100_000)}`);
    const shares: number[] = [];
    const stop = new AbortController();
    const onProgress = (share: number) => {
      shares.push(share);
      if (shares.length === 2) stop.abort();
    };
    await expect(readCsv({ name: 'a.csv', bytes }, { signal: stop.signal, onProgress })).rejects.toThrow();
    expect(shares).toHaveLength(2);
    expect(shares[1]).toBeGreaterThan(shares[0]!);
    const done = await readCsv(
      { name: 'a.csv', bytes },
      { signal: new AbortController().signal, onProgress },
    );
    expect(done.ok && done.value[0]?.rowCount).toBe(100_000);
    expect(shares.at(-1)).toBe(1);
  });

  it('refuses what has no rows and what is no text', async () => {
    expect(await readRefusal(readCsv, 'a.csv', '\n\n')).toMatchObject({ code: 'import-empty' });
    expect(await readRefusal(readCsv, 'a.csv', 'id,lat,lon\n')).toMatchObject({ code: 'import-empty' });
    expect(await readRefusal(readCsv, 'a.csv', Uint8Array.of(0, 1, 2, 0, 0, 255))).toMatchObject({
      code: 'import-damaged',
      values: { file: 'a.csv' },
    });
  });

  it('reads back what writeCsv writes: formulas, quotes, line ends, signs of any script, empty cells', async () => {
    const text = fc.oneof(
      fc.constantFrom('=1+1', '+86', '-x', '@a', "'=x", "''-", '\tx', '\rx', "'", '"', '""', ',', ';'),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'座"\'\r\n,;|\t=+-@ a1'), maxLength: 10 }),
    );
    const cell: fc.Arbitrary<CsvValue> = fc.oneof(
      text,
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (cells) => {
        const rows = cells.map((row, i) => [`row ${i}`, ...row]);
        const made = await read(writeCsv(['id', 'one', 'zwei', '三'], rows));
        expect(made.columns.slice(0, 4)).toEqual(['id', 'one', 'zwei', '三']);
        expect(made.rows.map(({ values }) => made.columns.map((column) => values[column] ?? ''))).toEqual(
          rows.map((row) => row.map((value) => String(value ?? ''))),
        );
      }),
      { seed: 2026, numRuns: 500 },
    );
  });
});

const cases = [process.env.IMPORT_CASES, '../shared/cases/import'].find(
  (folder) => folder && existsSync(folder),
);
if (!cases)
  console.warn('Skipped: the benches of Toulouse are not read, for they are not here. Set IMPORT_CASES.');

describe.skipIf(!cases)('the benches of Toulouse', () => {
  it('are 6,616 seats, each with its id and place, 4,141 with and 2,475 without backrest', async () => {
    const name = 'toulouse_osm_benches.csv';
    const table = await readTable(readCsv, name, readFileSync(`${cases}/${name}`));
    expect(table.rowCount).toBe(6616);
    expect(table.issues).toEqual([]);
    expect(guessKind(table)[0]).toBe('seats');
    const mapping = guessMapping(table, 'seats');
    const rows = table.rows.map((row) => mapRow(row, mapping, 'seats', name));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(6616);
    expect(rows.filter(({ properties }) => properties.backrest === 'yes')).toHaveLength(4141);
    expect(rows.filter(({ properties }) => properties.backrest === 'no')).toHaveLength(2475);
    expect(rows.flatMap(({ issues }) => issues)).toEqual([]);
    expect(rows[0]).toMatchObject({
      id: '8906441573',
      source: { kind: 'numbers', lng: '1.1542538', lat: '43.4961068' },
    });
  });
});
