import { describe, expect, it } from 'vitest';
import { findMovedRow, rankRows, rowsAround } from '../../../src/lenses/plan/scenario/rank-rows';
import { share } from '../../../src/lib/units';
import { pack } from '../../../src/state/district';
import { readBundledDistrict } from '../../helpers/bundled-pack';
import { type GridSketch, makeEvaluation } from '../../helpers/make-evaluation';

/** Twenty grids, the first with the least covered street. */
const sketches: readonly GridSketch[] = Array.from({ length: 20 }, (_, index) => ({
  id: `JA-${String(index + 1).padStart(2, '0')}`,
  covered: 40 * index,
}));
const before = makeEvaluation(sketches);
const changeGrid = (id: string, covered: number) =>
  makeEvaluation(sketches.map((sketch) => (sketch.id === id ? { id, covered } : sketch)));

describe('the ranking while it changes', () => {
  it('tells of each grid where it was, by the ranks as they are', () => {
    const rows = rankRows(before, changeGrid('JA-03', 250));
    expect(rows.map(({ rank }) => rank)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(rows.find(({ id }) => id === 'JA-03')).toMatchObject({
      rankBefore: 3,
      rank: 7,
      shareBefore: 0.08,
      share: 0.25,
    });
    expect(rows.find(({ id }) => id === 'JA-05')).toMatchObject({ rankBefore: 5, rank: 4 });
  });

  it('lifts the grid whose street changed, and shows its way with a little around it', () => {
    const rows = rankRows(before, changeGrid('JA-03', 450));
    const moved = findMovedRow(rows);
    expect(moved?.id).toBe('JA-03');
    const shown = rowsAround(rows, moved).map(({ rank }) => rank);
    expect([shown[0], shown.at(-1)]).toEqual([1, 14]);
    expect(shown).toContain(moved?.rankBefore);
  });

  it('shows its first rows, and lifts none, where nothing changed', () => {
    const rows = rankRows(before, before);
    expect(findMovedRow(rows)).toBeNull();
    expect(rowsAround(rows, null).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('leaves out a grid that only one side has', () => {
    const fewer = makeEvaluation(sketches.slice(0, 10));
    expect(rankRows(before, fewer)).toHaveLength(10);
    expect(rankRows(fewer, before)).toHaveLength(10);
  });

  it('goes by the ground where the district has no streets', () => {
    const loading = pack.value;
    pack.value = { status: 'ready', district: { ...readBundledDistrict(), streets: [] }, issues: [] };
    const onFoot = makeEvaluation(sketches);
    const ground = {
      ...onFoot,
      grids: onFoot.grids.map((grid) => ({
        ...grid,
        coverage: { ...grid.coverage, coveredShare: share(0.77) },
      })),
    };
    const rows = rankRows(onFoot, ground);
    pack.value = loading;
    expect(rows.find(({ id }) => id === 'JA-03')).toMatchObject({ shareBefore: 0.08, share: 0.77 });
  });
});
