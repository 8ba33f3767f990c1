import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../../src/analysis/invariants/check-invariants';
import type { Position } from '../../../src/lib/units';
import { largestGridSize, mostProposedGrids, usualGridSize } from '../../../src/worker/import/grid-size';
import { makeTable, point } from '../../helpers/import-parts';
import { apply, leftOutText, never, openTables, openTexts } from '../../helpers/open-import';

/** A thousandth of a degree is about a hundred metres here. */
const at = (x: number, y: number): Position => [1.44 + x / 1000, 43.6 + y / 1000];
const block = (id: string, side: number, x = 0, y = 0, step = 2) =>
  Array.from({ length: side * side }, (_, i) => ({
    id: `${id}${i}`,
    geometry: point(at(x + (i % side) * step, y + Math.floor(i / side) * step)),
  }));

const town = block('t', 6);
const village = block('v', 3, 500, 0);

describe('rows that lie far from most of a new district', () => {
  it('stay out at first, each listed with its reason, and come in when all are wanted', async () => {
    const opened = await openTables([makeTable('bancs.csv', [...town, ...village])], null);
    const { report, operations } = opened;
    expect(report.plan.outside).toBe('left-out');
    expect(report.spread).toMatchObject({ near: 36, of: 45 });
    expect(report.tables[0]).toMatchObject({ accepted: 36, leftOut: 9 });
    const issues = await operations.issues(
      { table: null, outcome: null, code: null, from: 0, count: 99 },
      never,
    );
    expect(issues.map(({ row, code }) => [row, code])).toEqual(
      village.map((_, i) => [37 + i, 'far-from-rest']),
    );
    const csv = await leftOutText(operations);
    expect(csv.split('\n').filter((line) => line.includes('far-from-rest'))).toHaveLength(9);
    const near = openTexts((await apply(opened)).texts);
    expect(near.seats).toHaveLength(36);
    expect(checkInvariants(near).flatMap(({ breaches }) => breaches)).toEqual([]);

    const all = await operations.plan({ ...report.plan, outside: 'kept' }, never);
    expect(all.tables[0]).toMatchObject({ accepted: 45, leftOut: 0 });
    expect(all.spread).toEqual(report.spread);
    expect(openTexts((await apply(opened)).texts).seats).toHaveLength(45);
  });

  it('are as far apart as the sentence says: nobody of the dense part lies farther from another', async () => {
    const { report } = await openTables([makeTable('bancs.csv', [...town, ...village])], null);
    const corner = 10 * Math.hypot(80.5, 111.1);
    expect(report.spread?.width).toBeGreaterThanOrEqual(corner);
    expect(report.spread?.width).toBeLessThan(corner * 1.02);
  });

  it('are none of a town and its villages, which are one district', async () => {
    const near = block('v', 3, 200, 0);
    const { report } = await openTables([makeTable('bancs.csv', [...town, ...near])], null);
    expect(report.spread).toBeNull();
    expect(report.tables[0]).toMatchObject({ accepted: 45, leftOut: 0 });
  });

  it('are none where all lie together, or where an outline says what belongs to the district', async () => {
    expect((await openTables([makeTable('bancs.csv', town)], null)).report.spread).toBeNull();
    const outline = {
      kind: 'area' as const,
      polygons: [[[at(-5, -5), at(20, -5), at(20, 20), at(-5, 20), at(-5, -5)]]],
    };
    const boundary = makeTable('limite.geojson', [{ geometry: outline }], { kind: 'boundary' });
    const bounded = await openTables([makeTable('bancs.csv', [...town, ...village]), boundary], null);
    expect(bounded.report.spread).toBeNull();
    expect(bounded.report.tables[0]).toMatchObject({ accepted: 36, leftOut: 9 });
  });

  it('are not decided on where no group holds most of the rows', async () => {
    const places = [0, 500, 1000, 1500].flatMap((x, i) => block(`p${i}-`, 3, x));
    const { report } = await openTables([makeTable('bancs.csv', places)], null);
    expect(report.plan.outside).toBe('kept');
    expect(report.spread).toMatchObject({ near: 9, of: 36 });
    expect(report.tables[0]).toMatchObject({ accepted: 36, leftOut: 0 });
  });

  it('leave out the suburbs where one chain leads over a whole county', async () => {
    const city = block('c', 20, 0, 0, 4);
    const chain = Array.from({ length: 250 }, (_, i) => ({
      id: `s${i}`,
      geometry: point(at(100 + 18 * (i % 50), 100 * Math.floor(i / 50))),
    }));
    const { report } = await openTables([makeTable('bancs.csv', [...city, ...chain])], null);
    expect(report.spread?.near).toBeGreaterThanOrEqual(400);
    expect(report.spread?.near).toBeLessThan(650);
    expect((report.laidOut?.area ?? 0) / mostProposedGrids).toBeLessThan(largestGridSize);
  });
});

describe('the grids of a district that brings none', () => {
  it('are about as large as micro-grids are, as many as asked for, and no more than can be looked through', async () => {
    const { report, operations } = await openTables([makeTable('bancs.csv', town)], null);
    const { count, area } = report.laidOut ?? { count: 0, area: 0 };
    expect(area / count).toBeGreaterThan(usualGridSize / 2);
    expect(area / count).toBeLessThan(usualGridSize * 2);
    const { target } = report.plan;
    if (target.kind !== 'new-pack') throw new Error('A district of its own was expected.');
    const asked = await operations.plan({ ...report.plan, target: { ...target, gridCount: 7 } }, never);
    expect(asked.laidOut).toEqual({ count: 7, area });
    const wide = await openTables([makeTable('bancs.csv', block('w', 20, 0, 0, 9))], null);
    expect(wide.report.laidOut?.count).toBe(mostProposedGrids);
  });
});
