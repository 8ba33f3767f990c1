import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/io/import/read-file';
import { makeZipBomb } from '../../helpers/make-zip-bomb';
import { readRefusal, readTable, readTables } from '../../helpers/read-tables';

const encode = (text: string) => new TextEncoder().encode(text);
const geojson =
  '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Point","coordinates":[1,2]}}]}';
const csv = 'name,lng,lat\na,1,2\nb,3,4\n';

describe('a file of any format', () => {
  it('is read by the reader of its content', async () => {
    expect((await readTable(readFile, 'a.txt', geojson)).format).toBe('geojson');
    expect((await readTable(readFile, 'a.json', csv)).format).toBe('csv');
  });

  it('may be a zip of several, each by its own reader and under both names', async () => {
    const zip = zipSync({
      'data/seats.csv': encode(csv),
      'grids.geojson': encode(geojson),
      'readme.pdf': encode('%PDF'),
      'empty.csv': new Uint8Array(),
      '__MACOSX/data/._seats.csv': encode('x'),
    });
    const tables = await readTables(readFile, 'city.zip', zip);
    expect(tables.map(({ name, file, format, rowCount }) => [name, file, format, rowCount])).toEqual([
      ['city.zip › data/seats.csv', 'city.zip', 'csv', 2],
      ['city.zip › grids.geojson', 'city.zip', 'geojson', 1],
    ]);
  });

  it('has Chinese names of files that Windows wrote into the zip', async () => {
    // 座椅.csv in GBK, one character a byte, as a zip without the mark of UTF-8 has it.
    const name = String.fromCharCode(0xd7, 0xf9, 0xd2, 0xce);
    const zip = zipSync({ 'xxxx.csv': encode(csv) });
    const bytes = zip.map((byte, i) => {
      const at = [30, zip.length - 22 - 8].find((from) => i >= from && i < from + 4);
      return at === undefined ? byte : name.charCodeAt(i - at);
    });
    expect((await readTable(readFile, 'a.zip', bytes)).name).toBe('a.zip › 座椅.csv');
  });

  it('is read as far as it goes where a zip is cut off, and that is said', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => `${Math.sin(i)},${i % 180},${i % 90}`);
    const zip = zipSync({ 'a.csv': encode(['name,lng,lat', ...rows].join('\n')) });
    const table = await readTable(readFile, 'a.zip', zip.slice(0, zip.length / 2));
    expect(table.rows.length).toBeGreaterThan(1000);
    expect(table.issues).toContainEqual(
      expect.objectContaining({ row: null, code: 'part-missing', table: table.name, outcome: 'kept-as-is' }),
    );
  });

  it.each<[string, string, Uint8Array, string]>([
    ['a zip without a file that is read', 'a.zip', zipSync({ 'a.bin': encode('x') }), 'import-zip-empty'],
    ['a zip that unpacks to gigabytes', 'a.zip', makeZipBomb('a.csv', 300), 'import-zip-bomb'],
    [
      'a zip of files that are all refused',
      'a.zip',
      zipSync({ 'a.json': encode('{"a":1}') }),
      'import-no-rows',
    ],
    ['a file that is too large', 'a.csv', new Uint8Array(256_000_001), 'import-too-large'],
    ['a picture', 'a.csv', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'import-picture'],
  ])('is refused by its name: %s', async (_, name, bytes, code) => {
    const error = await readRefusal(readFile, name, bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(name);
    expect(String(error.values?.file)).toContain(name);
  });

  it('says of a refused file how large it is and how it begins', async () => {
    const noise = Uint8Array.of(1, 2, 3, ...encode('begin'), ...new Uint8Array(100).fill(7));
    for (const [name, bytes, begins] of [
      ['a.xyz', noise, 'begin'],
      ['a.xlsx', encode('PK\u0003\u0004 no workbook'), 'PK'],
      ['a.csv', new Uint8Array(), ''],
    ] as const) {
      const { values } = await readRefusal(readFile, name, bytes);
      expect(values).toMatchObject({ bytes: bytes.length, begins: expect.stringContaining(begins) });
      expect(String(values?.begins).length).toBeLessThan(30);
    }
  });

  it('is dropped at once when reading it is aborted', async () => {
    const signal = AbortSignal.abort();
    await expect(
      readFile({ name: 'a.json', bytes: encode(geojson) }, { signal, onProgress: () => {} }),
    ).rejects.toThrow(/abort/i);
  });
});
