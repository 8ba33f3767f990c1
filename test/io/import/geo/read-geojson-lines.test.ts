import { describe, expect, it } from 'vitest';
import { readGeojsonLines } from '../../../../src/io/import/geo/read-geojson-lines';
import { readRefusal, readTable, readTables } from '../../../helpers/read-tables';

const line = (n: number) =>
  JSON.stringify({ type: 'Feature', properties: { n }, geometry: { type: 'Point', coordinates: [n, n] } });

const rowsOf = async (text: string) => {
  const { rows, issues } = await readTable(readGeojsonLines, 'a.ndjson', text);
  return { taken: rows.map(({ row, values }) => [row, values.n]), listed: issues.map(({ row }) => row) };
};

describe('GeoJSON of lines', () => {
  it('numbers rows by their line; empty lines are none', async () => {
    expect(await rowsOf(`${line(1)}\n\n${line(2)}\r\n   \n${line(3)}`)).toEqual({
      taken: [
        [1, 1],
        [3, 2],
        [5, 3],
      ],
      listed: [],
    });
  });

  it('lists a broken line and reads the others', async () => {
    expect(await rowsOf(`${line(1)}\n${line(2).slice(0, -3)}\n${line(3)}\n7\n`)).toEqual({
      taken: [
        [1, 1],
        [3, 3],
      ],
      listed: [2, 4],
    });
  });

  it('reads texts behind record separators, over several lines each', async () => {
    const long = JSON.stringify(JSON.parse(line(2)), null, 2);
    expect(await rowsOf(`\u001e${line(1)}\n\u001e${long}\n\u001e{"cut":\n\u001e${line(4)}\n`)).toEqual({
      taken: [
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      listed: [3],
    });
  });

  it('reads geometries and plain objects', async () => {
    const text =
      '{"type":"Point","coordinates":[1,2]}\n{"lng":1,"lat":2}\n{"type":"LineString","coordinates":[[1,2],[3,4]]}';
    const tables = await readTables(readGeojsonLines, 'a.ndjson', text);
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['a.ndjson › Point', 2],
      ['a.ndjson › LineString', 1],
    ]);
  });

  it('lists a line that is too long, cut for the eye', async () => {
    const { rows, issues } = await readTable(
      readGeojsonLines,
      'a.ndjson',
      `${line(1)}\n{"a":"${'x'.repeat(8e6)}"}`,
    );
    expect(rows).toHaveLength(1);
    expect(issues).toMatchObject([{ row: 2, code: 'too-long' }]);
    expect(issues[0]?.value.length).toBeLessThan(100);
  });

  it('is refused where no line is a row', async () => {
    expect(await readRefusal(readGeojsonLines, 'a.ndjson', 'a\nb\n')).toMatchObject({
      code: 'import-broken-text',
      values: { file: 'a.ndjson', line: 3, value: expect.stringContaining('a') },
    });
  });
});
