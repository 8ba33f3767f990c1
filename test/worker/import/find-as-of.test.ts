import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/io/import/data';
import type { Position } from '../../../src/lib/units';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import { makeTable, partsFor, point } from '../../helpers/import-parts';
import { apply, baseOf, bundledTexts, never, now, openTables, openTexts } from '../../helpers/open-import';

const texts = await bundledTexts();
const base = baseOf(texts);
const packDay = openTexts(texts).info.asOf;
const inside: Position = [121.4401, 31.2236];

const seats = (checks: readonly (string | null)[], change: Partial<RawTable> = {}): RawTable =>
  makeTable(
    'seats.csv',
    checks.map((check_date, i) => ({
      id: `n${i}`,
      geometry: point([inside[0] + i / 1000, inside[1]]),
      values: { seats: 2, ...(check_date && { check_date }) },
    })),
    change,
  );

const asOfNew = async (table: RawTable, modified?: number) => {
  const parts = partsFor({ [table.file]: [table] });
  const operations = createImportOperations(() => {}, { parts, now: () => now });
  const file = { name: table.file, bytes: new Uint8Array(), ...(modified !== undefined && { modified }) };
  return (await operations.open({ files: [file], base: null, remembered: {} }, never)).asOf;
};

describe('the day that data are of', () => {
  it('is what the file says of itself, before its checks and the day of its file', async () => {
    const table = seats(['2025-03-01'], { members: { as_of: '2025-06-30' } });
    expect(await asOfNew(table, Date.parse('2026-01-01'))).toEqual({ day: '2025-06-30', basis: 'member' });
    const osm = seats([null], { members: { timestamp: '2025-07-04T11:12:13Z' } });
    expect(await asOfNew(osm)).toEqual({ day: '2025-07-04', basis: 'member' });
  });

  it('is the newest check, those that lie ahead being slips of the pen', async () => {
    const table = seats(['2025-03-01', '2205-03-01', null, '2025-04-02', 'spring']);
    expect(await asOfNew(table, Date.parse('2026-01-01'))).toEqual({ day: '2025-04-02', basis: 'checks' });
  });

  it('is the day of the file in the district’s zone, else today', async () => {
    const lateInLondon = Date.parse('2025-05-05T20:00:00Z');
    expect(await asOfNew(seats([null]), lateInLondon)).toEqual({ day: '2025-05-06', basis: 'modified' });
    expect(await asOfNew(seats([null]))).toEqual({ day: '2026-11-25', basis: 'today' });
  });

  it('of a pack is not turned back by an older file, nor moved by one without seats', async () => {
    const older = await openTables([seats(['2020-01-01'])], base);
    expect(older.report.asOf).toEqual({ day: packDay, basis: 'pack' });
    expect(openTexts((await apply(older)).texts).info.asOf).toBe(packDay);
    const building = makeTable(
      'b.geojson',
      [{ id: 'b-new', geometry: point(inside), values: { name: '楼' } }],
      {
        kind: 'places',
        members: { as_of: '2026-11-25' },
      },
    );
    const places = await openTables(
      [{ ...building, rows: building.rows.map((row) => ({ ...row, values: { name: '园', kind: 'park' } })) }],
      base,
    );
    expect(places.report.asOf).toEqual({ day: packDay, basis: 'pack' });
    expect((await apply(places)).texts['district.json']).toBe(texts['district.json']);
  });

  it('is what the person says, in a pack that is there and in one of its own', async () => {
    for (const into of [base, null]) {
      const opened = await openTables([seats(['2025-03-01'])], into);
      const report = await opened.operations.plan({ ...opened.report.plan, asOf: '2024-02-29' }, never);
      expect(report.asOf).toEqual({ day: '2024-02-29', basis: 'stated' });
      expect(openTexts((await apply(opened)).texts).info.asOf).toBe('2024-02-29');
    }
  });

  it('is found where what is stated is no day, and while the zone is being typed', async () => {
    const opened = await openTables([seats(['2025-03-01'])], null);
    const { plan } = opened.report;
    if (plan.target.kind !== 'new-pack') throw new Error('A district of its own was expected.');
    const typed = { ...plan, asOf: '2025-02-30', target: { ...plan.target, timezone: 'Europe/Lo' } };
    expect((await opened.operations.plan(typed, never)).asOf).toEqual({ day: '2025-03-01', basis: 'checks' });
  });
});
