import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGeojson } from '../../../src/io/import/geo/read-geojson';
import { readCsv } from '../../../src/io/import/tables/read-csv';
import { readXlsx } from '../../../src/io/import/tables/read-xlsx';
import { readOsmXmlTables } from '../../../src/io/osm/read-osm-xml-tables';
import type { SeatFileFormat } from '../../../src/io/write-seat-features/seat-file';
import { writeSeatFile } from '../../../src/io/write-seat-features/write-seat-file';
import type { Seat } from '../../../src/model/district';
import { expectValue } from '../../helpers/expect-value';
import { randomSeats } from '../../helpers/random-seats';
import { readTable } from '../../helpers/read-tables';

const seats = fc.sample(randomSeats, { seed: 71, numRuns: 40 }).filter(({ length }) => length > 1);

async function write(format: SeatFileFormat, put: readonly Seat[]) {
  const text = '{"type":"FeatureCollection","features":[]}';
  const order = { format, text, changes: { put, removed: [] }, sheet: '座椅' };
  return expectValue(await writeSeatFile(order)).content;
}

/** As a spreadsheet shows a cell: numbers and words as text, line ends of one kind, no spaces around. */
const shown = (value: unknown) =>
  String(value ?? '')
    .replace(/\r\n?/g, '\n')
    .trim();

describe('what is exported', () => {
  it.each([
    ['csv', readCsv],
    ['xlsx', readXlsx],
  ] as const)('comes back by the import, cell for cell: %s', async (format, read) => {
    for (const put of seats) {
      const table = await readTable(read, `seats.${format}`, await write(format, put));
      expect(table.rows.map(({ values }) => shown(values.id))).toEqual(put.map(({ id }) => id));
      for (const [i, seat] of put.entries()) {
        const values = table.rows[i]?.values ?? {};
        expect([Number(values.lng), Number(values.lat)]).toEqual(seat.position);
        expect(Number(values.seats)).toBe(seat.places);
        expect(shown(values.condition)).toBe(seat.condition);
        expect(shown(values.near)).toBe(shown(seat.near?.zh));
        expect(shown(values.opening_hours)).toBe(shown(seat.openingHours));
        expect(shown(values['adoption:keeper'])).toBe(shown(seat.adoption.keeper?.zh));
      }
    }
  });

  it('comes back by the import with its types: GeoJSON', async () => {
    for (const put of seats) {
      const table = await readTable(readGeojson, 'seats.geojson', await write('geojson', put));
      expect(table.rows.map(({ id }) => id)).toEqual(put.map(({ id }) => id));
      expect(table.rows.map(({ values }) => values.seats)).toEqual(put.map(({ places }) => places));
    }
  });

  it('comes back by the import with the same nodes: OpenStreetMap', async () => {
    for (const put of seats) {
      const real = put.map(
        (seat): Seat => ({
          ...seat,
          form: 'bench',
          confidence: 'high',
          condition: 'in-use',
          openingHours: null,
          material: null,
        }),
      );
      const table = await readTable(readOsmXmlTables, 'seats.osm', await write('osm', real));
      expect(table.kind).toBe('seats');
      expect(table.rows).toHaveLength(real.length);
      for (const [i, seat] of real.entries()) {
        const row = table.rows.find(
          ({ geometry }) => geometry?.kind === 'point' && geometry.position.join() === seat.position.join(),
        );
        expect(row?.values.amenity, String(i)).toBe('bench');
        if (seat.id.startsWith('node/')) expect(table.rows.map(({ id }) => id)).toContain(seat.id);
      }
    }
  });
});
