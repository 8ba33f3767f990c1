import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../../src/io/csv-guard';
import { writeCsv } from '../../../src/io/write-csv';
import { patchSeats } from '../../../src/io/write-seat-features/patch-seats';
import { tabulateSeats } from '../../../src/io/write-seat-features/tabulate-seats';
import { expectValue } from '../../helpers/expect-value';
import { randomSeats } from '../../helpers/random-seats';

const tabulate = (features: readonly unknown[]) =>
  tabulateSeats(
    expectValue(
      patchSeats(JSON.stringify({ type: 'FeatureCollection', features }), { put: [], removed: [] }),
    ),
  );
const point = { type: 'Point', coordinates: [121.4, 31.2] };

describe('a table of seats', () => {
  it('has the place first, then every property that any seat has', () => {
    const { header, rows, leftOut } = tabulate([
      { type: 'Feature', id: 'a', properties: { seats: 3, 'addr:street': '愚园路' }, geometry: point },
      { type: 'Feature', id: 'b', properties: { lit: true, lng: 'x', tags: ['p'] }, geometry: point },
      { type: 'Feature', id: 'c', properties: {}, geometry: null },
    ]);
    expect(header).toEqual(['id', 'lng', 'lat', 'seats', 'addr:street', 'lit', 'property:lng', 'tags']);
    expect(rows).toEqual([
      ['a', 121.4, 31.2, 3, '愚园路', null, null, null],
      ['b', 121.4, 31.2, null, null, true, 'x', '["p"]'],
    ]);
    expect(leftOut).toBe(1);
  });

  it('comes back cell for cell from CSV, but for the sign that keeps formulas from running', () => {
    fc.assert(
      fc.property(randomSeats, (seats) => {
        const patched = expectValue(
          patchSeats('{"type":"FeatureCollection","features":[]}', { put: seats, removed: [] }),
        );
        const { header, rows } = tabulateSeats(patched);
        const csv = writeCsv(header, rows);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const read = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;
        const wanted = [header, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
        expect(read.slice(0, -1).map((row) => row.map(unguardCell))).toEqual(wanted);
      }),
      { seed: 63, numRuns: 200 },
    );
  });
});
