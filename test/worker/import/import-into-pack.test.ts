import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/io/import/data';
import type { Position } from '../../../src/lib/units';
import { makeTable, point } from '../../helpers/import-parts';
import { apply, baseOf, bundledTexts, never, openTables, openTexts } from '../../helpers/open-import';

const texts = await bundledTexts();
const base = baseOf(texts);
const inside: Position = [121.4401, 31.2236];
const near = (i: number): Position => [inside[0] + i / 10_000, inside[1]];

interface WrittenFeature {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}
const featuresOf = (text: string | undefined): WrittenFeature[] => JSON.parse(text ?? '').features;
const seatsOf = (written: typeof texts) => featuresOf(written['seats.geojson']);

/** The pack's own seats as a reader of GeoJSON would hand them over. */
function ownSeats(): RawTable {
  const features = JSON.parse(texts['seats.geojson'] ?? '').features as {
    id: string;
    properties: Record<string, unknown>;
    geometry: { coordinates: Position };
  }[];
  return makeTable(
    'seats.geojson',
    features.map(({ id, properties, geometry }) => ({
      id,
      values: properties,
      geometry: point(geometry.coordinates),
    })),
  );
}

describe('an import into the open pack', () => {
  it('finds nothing to change in the seats of the pack itself, and leaves every file as it was, the day of the pack too', async () => {
    const opened = await openTables([ownSeats()], base);
    expect(opened.report.counts).toMatchObject({
      added: 0,
      changed: 0,
      missing: 0,
      'missing-with-keeper': 0,
    });
    const { texts: written } = await apply(opened);
    expect(written).toEqual(texts);
  });

  it('puts new seats behind those that are there, changes those of the same id and keeps what the row does not say', async () => {
    const opened = await openTables(
      [
        makeTable('new.csv', [
          { id: 's001', values: { backrest: 'yes' } },
          { id: 'n1', geometry: point(inside), values: { seats: '4', 刻字: '留念' } },
        ]),
      ],
      base,
    );
    expect(opened.report.counts).toMatchObject({ added: 1, changed: 1 });
    const { texts: written } = await apply(opened);
    const before = seatsOf(texts);
    const after = seatsOf(written);
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toEqual({ ...before[0], properties: { ...before[0]?.properties, backrest: 'yes' } });
    expect(after.at(-1)?.properties).toMatchObject({ 刻字: '留念', source: 'new.csv', confidence: 'medium' });
    const seat = openTexts(written).seats.find(({ id }) => id === 'n1');
    expect(seat).toMatchObject({ places: 4, form: 'bench', backrest: 'unknown', access: 'unknown' });
  });

  it('says of an assumed value that it is assumed, until a row brings it', async () => {
    const first = await apply(
      await openTables([makeTable('a.csv', [{ id: 'n1', geometry: point(inside) }])], base),
    );
    expect(seatsOf(first.texts).at(-1)?.properties).toMatchObject({ seats: 1, 'seats:basis': 'assumed' });
    const second = await apply(
      await openTables([makeTable('b.csv', [{ id: 'n1', values: { seats: 5 } }])], baseOf(first.texts)),
    );
    expect(seatsOf(second.texts).at(-1)?.properties).toEqual(
      expect.not.objectContaining({ 'seats:basis': 'assumed' }),
    );
    expect(openTexts(second.texts).seats.find(({ id }) => id === 'n1')?.places).toBe(5);
  });

  it('changes nothing when the same file comes a second time, ids or not', async () => {
    const table = makeTable('seats.csv', [
      { id: 'n1', geometry: point(near(0)), values: { backrest: 'no' } },
      { geometry: point(near(1)), values: { 备注: 'a' } },
      { geometry: point(near(1)), values: { 备注: 'b' } },
      { id: 's002', values: { material: 'stone' } },
    ]);
    const first = await openTables([table], base);
    expect(first.report.counts).toMatchObject({ added: 3, changed: 1 });
    const { texts: written } = await apply(first);
    const second = await openTables([table], baseOf(written));
    expect(second.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
    expect((await apply(second)).texts).toEqual(written);
  });

  it('gives two seats without ids at the very same place ids of their own', async () => {
    const rows = [{ geometry: point(inside) }, { geometry: point(inside) }];
    const opened = await openTables([makeTable('seats.csv', rows)], base);
    expect(opened.report.tables[0]).toMatchObject({ rowCount: 2, accepted: 2, leftOut: 0 });
    const added = await opened.operations.rows({ kind: 'seats', list: 'added', from: 0, count: 10 }, never);
    expect(new Set(added.map(({ id }) => id)).size).toBe(2);
  });

  it('counts the rows that are left out by reason over all of them, and lists any part of each', async () => {
    const rows = Array.from({ length: 2600 }, (_, i) =>
      i < 1500
        ? { geometry: null }
        : i < 2500
          ? { id: 'n1', geometry: point(inside) }
          : { geometry: point(near(i)) },
    );
    const opened = await openTables([makeTable('seats.csv', rows)], base);
    const [{ leftOut, leftOutCounts } = { leftOut: 0, leftOutCounts: [] }] = opened.report.tables;
    expect(leftOutCounts.reduce((sum, { count }) => sum + count, 0)).toBe(leftOut);
    const twice = leftOutCounts.find(({ code }) => code === 'id-twice');
    expect(twice?.count).toBe(999);
    const question = { table: null, outcome: 'row-left-out', code: 'id-twice' } as const;
    const last = await opened.operations.issues({ ...question, from: 990, count: 20 }, never);
    expect(last.map(({ row }) => row)).toEqual(Array.from({ length: 9 }, (_, i) => 2492 + i));
  });

  it('takes the first of two rows with one id and lists the other', async () => {
    const rows = [
      { id: 'n1', geometry: point(near(0)) },
      { id: 'n1', geometry: point(near(1)) },
    ];
    const opened = await openTables([makeTable('seats.csv', rows)], base);
    expect(opened.report.tables[0]).toMatchObject({ rowCount: 2, accepted: 1, leftOut: 1 });
    const [issue] = await opened.operations.issues(
      { table: null, outcome: null, code: null, from: 0, count: 9 },
      never,
    );
    expect(issue).toMatchObject({ row: 2, code: 'id-twice', value: 'n1', outcome: 'row-left-out' });
  });

  it('takes an id of nought that stands in several rows for none', async () => {
    const rows = [0, 1, 2].map((i) => ({ id: i === 1 ? '7' : '0', geometry: point(near(i)) }));
    const opened = await openTables([makeTable('seats.csv', rows)], base);
    expect(opened.report.tables[0]).toMatchObject({ accepted: 3 });
  });

  it('never takes an id from a feature of another kind', async () => {
    const opened = await openTables(
      [makeTable('seats.csv', [{ id: 'JA-01', geometry: point(inside) }])],
      base,
    );
    const { texts: written } = await apply(opened);
    const district = openTexts(written);
    expect(district.grids.some(({ id }) => id === 'JA-01')).toBe(true);
    expect(district.seats.some(({ id }) => id === 'seats-JA-01')).toBe(true);
    const again = await openTables(
      [makeTable('seats.csv', [{ id: 'JA-01', geometry: point(inside) }])],
      baseOf(written),
    );
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0 });
  });

  it('lists what the file lacks, takes it out only on request, and never where somebody keeps it', async () => {
    const seats = openTexts(texts).seats;
    const kept = seats.find(({ adoption }) => adoption.keeper !== null)?.id ?? '';
    const others = seats.filter(({ id, adoption }) => adoption.keeper === null && id !== 's001');
    const asked = others[0]?.id ?? '';
    const rows = [{ id: 's001', values: { backrest: 'yes' } }];
    const opened = await openTables([makeTable('seats.csv', rows)], { ...base, claimed: [asked] });
    const keptCount = seats.filter(({ id, adoption }) => id !== 's001' && adoption.keeper !== null).length;
    expect(opened.report.counts).toMatchObject({
      missing: seats.length - 2 - keptCount,
      'missing-with-keeper': keptCount + 1,
    });
    expect(openTexts((await apply(opened)).texts).seats).toHaveLength(seats.length);
    const { operations, report } = opened;
    const plan = { ...report.plan, target: { kind: 'open-pack', removed: ['seats'] } } as const;
    await operations.plan(plan, never);
    const left = openTexts((await apply(opened)).texts).seats.map(({ id }) => id);
    expect(left).toHaveLength(keptCount + 2);
    expect(left).toEqual(expect.arrayContaining(['s001', kept, asked]));
  });

  it('does not take out a seat whose row is damaged', async () => {
    const table = makeTable('seats.csv', [
      { id: 's001', values: { backrest: 'yes' } },
      { id: 's002', geometry: { kind: 'line', lines: [] } },
    ]);
    const opened = await openTables([table], base);
    const plan = { ...opened.report.plan, target: { kind: 'open-pack', removed: ['seats'] } } as const;
    const report = await opened.operations.plan(plan, never);
    expect(report.tables[0]).toMatchObject({ accepted: 1, leftOut: 1 });
    expect(openTexts((await apply(opened)).texts).seats.map(({ id }) => id)).toContain('s002');
  });

  it('leaves out what lies outside the district with its row, unless it is asked to keep it', async () => {
    const table = makeTable('seats.csv', [
      { id: 'n1', geometry: point(inside) },
      { id: 'n2', geometry: point([121.6, 31.2]) },
    ]);
    const opened = await openTables([table], base);
    expect(opened.report.tables[0]).toMatchObject({ accepted: 1, leftOut: 1 });
    const [issue] = await opened.operations.issues(
      { table: 'seats.csv', outcome: null, code: null, from: 0, count: 9 },
      never,
    );
    expect(issue).toMatchObject({ row: 2, code: 'outside-district' });
    const report = await opened.operations.plan({ ...opened.report.plan, outside: 'kept' }, never);
    expect(report.tables[0]).toMatchObject({ accepted: 2, leftOut: 0 });
  });

  it('keeps a value that it does not understand beside the field, which stays unknown', async () => {
    const table = makeTable('seats.csv', [
      { id: 'n1', geometry: point(inside), values: { lit: 'sometimes' } },
    ]);
    const opened = await openTables([table], base);
    expect(opened.report.tables[0]).toMatchObject({ accepted: 1, unknownValues: 1 });
    const { texts: written } = await apply(opened);
    expect(seatsOf(written).at(-1)?.properties).toMatchObject({ 'import:lit': 'sometimes' });
    expect(openTexts(written).seats.find(({ id }) => id === 'n1')?.lit).toBe('unknown');
  });

  it('counts the changed seats that the ledger has put right since', async () => {
    const rows = ['s001', 's002'].map((id) => ({ id, values: { backrest: 'limited' } }));
    const opened = await openTables([makeTable('seats.csv', rows)], { ...base, edited: ['s002', 's003'] });
    expect(opened.report).toMatchObject({ counts: { changed: 2 }, changedAndEdited: 1 });
  });

  it('puts grids into the neighbourhood that their rows name, and keeps the word of the row', async () => {
    const grid = openTexts(texts).grids[0];
    const other = openTexts(texts).neighbourhoods.find(({ id }) => id !== grid?.neighbourhoodId);
    const rows = [{ id: grid?.id ?? '', values: { neighbourhood: other?.name.zh, residents: 12 } }];
    const opened = await openTables([makeTable('网格.csv', rows)], base, 'grids');
    const { texts: written } = await apply(opened);
    expect(openTexts(written).grids.find(({ id }) => id === grid?.id)).toEqual({
      ...grid,
      neighbourhoodId: other?.id,
      residents: 12,
    });
    expect(written['micro-grids.geojson']).toContain(`"import:neighbourhood":"${other?.name.zh}"`);
    expect(opened.report.tiling?.faults).toEqual([]);
    const again = await openTables([makeTable('网格.csv', rows)], baseOf(written), 'grids');
    expect((await apply(again)).texts).toEqual(written);
  });

  it('takes names of files and columns for text, whatever JavaScript has under them', async () => {
    const values = JSON.parse('{"__proto__":"x","constructor":"y","backrest":"yes"}');
    const rows = [{ id: 'n1', geometry: point(inside), values }];
    const opened = await openTables([makeTable('__proto__', rows), makeTable('constructor', rows)], base);
    const { tables } = await opened.operations.plan(opened.report.plan, never);
    expect(tables.map(({ accepted, leftOut }) => [accepted, leftOut])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    const { texts: written } = await apply(opened);
    expect(written['seats.geojson']).toContain('"__proto__":"x","constructor":"y"');
  });

  it('has an obstacle and nothing to apply where no row can be taken', async () => {
    const opened = await openTables([makeTable('seats.csv', [{ id: 'nobody' }])], base);
    expect(opened.report.obstacle?.code).toBe('import-nothing');
    expect((await opened.operations.apply(null, never)).ok).toBe(false);
  });
});
