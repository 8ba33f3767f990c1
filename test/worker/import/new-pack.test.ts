import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../../src/analysis/invariants/check-invariants';
import type { Position } from '../../../src/lib/units';
import type { ImportPlan } from '../../../src/worker/import/import-messages';
import { makeTable, point } from '../../helpers/import-parts';
import { apply, never, openTables, openTexts } from '../../helpers/open-import';

/** A small town at 43.6° N: some hundred metres a thousandth of a degree. */
const at = (x: number, y: number): Position => [1.44 + x / 1000, 43.6 + y / 1000];
const square = (x: number, y: number, side: number) => ({
  kind: 'area' as const,
  polygons: [[[at(x, y), at(x + side, y), at(x + side, y + side), at(x, y + side), at(x, y)]]],
});
const seats = makeTable(
  'bancs.csv',
  [0, 1, 2, 3].map((i) => ({ id: `b${i}`, geometry: point(at(1 + i, 2)), values: { seats: 3 } })),
  { members: { attribution: '© Ville', licence: 'ODbL-1.0' } },
);
const grids = makeTable(
  'quartiers.geojson',
  [0, 1].map((i) => ({ id: `q${i}`, geometry: square(i * 5, 0, 5), values: { name: `Quartier ${i}` } })),
  { kind: 'grids' },
);

const breachesOf = (district: ReturnType<typeof openTexts>) =>
  checkInvariants(district).flatMap(({ breaches }) => breaches);

const newPack = (plan: ImportPlan, change: object): ImportPlan => {
  if (plan.target.kind !== 'new-pack') throw new Error('A district of its own was expected.');
  return { ...plan, target: { ...plan.target, ...change } };
};

describe('a district of its own', () => {
  it('is proposed with the name of the file, the zone of its rows and the date of the day there', async () => {
    const opened = await openTables([seats], null);
    expect(opened.report.plan).toMatchObject({
      target: {
        kind: 'new-pack',
        id: 'bancs',
        name: { zh: 'bancs' },
        timezone: 'Europe/Paris',
        country: 'fr',
      },
      outside: 'kept',
    });
    const { info } = openTexts((await apply(opened)).texts);
    expect(info).toMatchObject({ asOf: '2026-11-25', timezone: 'Europe/Paris', attribution: '© Ville' });
  });

  it('has as many laid-out grids as are asked for, which say that they are illustrative', async () => {
    const opened = await openTables([seats], null);
    await opened.operations.plan(newPack(opened.report.plan, { gridCount: 4 }), never);
    const district = openTexts((await apply(opened)).texts);
    expect(district.grids).toHaveLength(4);
    expect(new Set(district.grids.map(({ confidence }) => confidence))).toEqual(new Set(['illustrative']));
    expect(district.info.confidence).toBe('illustrative');
    expect(district.neighbourhoods).toHaveLength(1);
    expect(breachesOf(district)).toEqual([]);
  });

  it('lies around its own grids, each in a neighbourhood that there is', async () => {
    const district = openTexts((await apply(await openTables([seats, grids], null))).texts);
    expect(district.grids.map(({ id }) => id)).toEqual(['q0', 'q1']);
    expect(district.info.confidence).toBe('medium');
    expect(breachesOf(district)).toEqual([]);
  });

  it('names the neighbourhoods of its grids by their names, and by where they lie', async () => {
    const areas = makeTable(
      'areas.geojson',
      [0, 1].map((i) => ({ id: `n${i}`, geometry: square(i * 5, 0, 5), values: { name: `Nord ${i}` } })),
      { kind: 'neighbourhoods' },
    );
    const named = makeTable(
      'grids.geojson',
      [
        { id: 'q0', geometry: square(0, 0, 5), values: { neighbourhood: 'Nord 1' } },
        { id: 'q1', geometry: square(5, 0, 5) },
      ],
      { kind: 'grids' },
    );
    const district = openTexts((await apply(await openTables([seats, areas, named], null))).texts);
    expect(district.grids.map(({ neighbourhoodId }) => neighbourhoodId)).toEqual(['n1', 'n1']);
  });

  it('has the boundary that a file brings, and leaves out what lies outside of it', async () => {
    const boundary = makeTable('limite.geojson', [{ geometry: square(0, 0, 3) }], { kind: 'boundary' });
    const opened = await openTables([seats, boundary], null);
    expect(opened.report.plan.outside).toBe('left-out');
    expect(opened.report.tables).toMatchObject([
      { accepted: 3, leftOut: 1 },
      { accepted: 1, leftOut: 0 },
    ]);
    expect(opened.report.features).toEqual({ seats: 3, boundary: 1 });
    const district = openTexts((await apply(opened)).texts);
    expect(breachesOf(district)).toEqual([]);
  });

  it('keeps what its collections said of themselves in every file', async () => {
    const { texts } = await apply(await openTables([seats], null));
    expect(JSON.parse(texts['seats.geojson'] ?? '')).toMatchObject({ licence: 'ODbL-1.0' });
    expect(JSON.parse(texts['district.json'] ?? '')).toMatchObject({ licence: 'ODbL-1.0' });
  });

  it('waits for an id, a name and a zone that can be used', async () => {
    const { operations, report } = await openTables([seats], null);
    for (const [change, code] of [
      [{ id: 'a b' }, 'import-id-invalid'],
      [{ name: { zh: ' ', en: null } }, 'import-name-missing'],
      [{ timezone: 'Europe/Nowhere' }, 'import-timezone-unknown'],
    ] as const)
      expect((await operations.plan(newPack(report.plan, change), never)).obstacle?.code).toBe(code);
  });
});
