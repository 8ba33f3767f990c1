import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/lib/units';
import { makeTable, point } from '../../helpers/import-parts';
import { apply, baseOf, bundledTexts, never, openTables, openTexts } from '../../helpers/open-import';

const texts = await bundledTexts();
const base = baseOf(texts);
const s001 = openTexts(texts).seats.find(({ id }) => id === 's001');
const at = s001?.position ?? [0, 0];
/** Some 4 m to the east. */
const beside: Position = [at[0] + 0.00004, at[1]];
const survey = makeTable('survey.csv', [
  { id: 'node/1', geometry: point(beside), values: { inscription: '留念', check_date: '2026-11-01' } },
]);

describe('seats that may be one', () => {
  it('are told as a pair and stay two until the person says that they are one', async () => {
    const opened = await openTables([survey], base);
    expect(opened.report.duplicates).toMatchObject([{ ids: ['s001', 'node/1'] }]);
    expect(opened.report.counts).toMatchObject({ added: 1, changed: 0 });
  });

  it('become the seat of the pack with both ids and what the other one knows', async () => {
    const opened = await openTables([survey], base);
    const merged = opened.report.duplicates.map(({ key }) => key);
    const report = await opened.operations.plan({ ...opened.report.plan, merged }, never);
    expect(report.counts).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
    expect(report.tables[0]).toMatchObject({ rowCount: 1, accepted: 1, leftOut: 0 });
    expect(report.duplicates).toHaveLength(1);
    const { texts: written } = await apply(opened);
    const seat = openTexts(written).seats.find(({ id }) => id === 's001');
    expect(seat).toEqual(s001);
    const properties = JSON.parse(written['seats.geojson'] ?? '').features[0].properties;
    expect(properties).toMatchObject({ inscription: '留念', 'merged:ids': 's001;node/1' });
    expect(openTexts(written).seats).toHaveLength(openTexts(texts).seats.length);
  });

  it('stay one when the same file comes again', async () => {
    const opened = await openTables([survey], base);
    const merged = opened.report.duplicates.map(({ key }) => key);
    await opened.operations.plan({ ...opened.report.plan, merged }, never);
    const { texts: written } = await apply(opened);
    const again = await openTables([survey], baseOf(written));
    expect(again.report.counts).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect(again.report.tables[0]).toMatchObject({ accepted: 1, leftOut: 0 });
    expect((await apply(again)).texts).toEqual(written);
  });

  it('can be two rows of one file', async () => {
    const rows = [0, 1].map((i) => ({ id: `n${i}`, geometry: point([121.4401, 31.2236 + i * 1e-6]) }));
    const opened = await openTables([makeTable('twice.csv', rows)], base);
    const merged = opened.report.duplicates.filter(({ ids }) => ids[1] === 'n1').map(({ key }) => key);
    const report = await opened.operations.plan({ ...opened.report.plan, merged }, never);
    expect(report.counts).toMatchObject({ added: 1 });
    expect(report.tables[0]).toMatchObject({ accepted: 2, leftOut: 0 });
  });
});
