import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { checkInvariants } from '../../../src/analysis/invariants/check-invariants';
import { createImportOperations } from '../../../src/worker/import/create-import-operations';
import { largestGridSize } from '../../../src/worker/import/grid-size';
import { realParts } from '../../../src/worker/import/real-parts';
import { apply, baseOf, bundledTexts, never, now, openTexts } from '../../helpers/open-import';

const folder = [process.env.IMPORT_CASES, '../shared/cases/import'].find(
  (path) => path !== undefined && existsSync(path),
);
if (!folder)
  console.warn(
    'Skipped: the real files are not imported, for they are not here. Set IMPORT_CASES to their folder.',
  );

const base = baseOf(await bundledTexts());

async function open(...names: string[]) {
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(`${folder}/${name}`)) })),
  );
  const operations = createImportOperations(() => {}, { parts: realParts, now: () => now });
  return { operations, report: await operations.open({ files, base, remembered: {} }, never) };
}

/** What of the invariants does not hold. */
const breachesOf = (district: ReturnType<typeof openTexts>) =>
  checkInvariants(district).flatMap(({ invariant, breaches }) =>
    breaches.map(({ id, value }) => `${invariant} ${id} ${value}`),
  );

describe.skipIf(!folder)('the real files', { timeout: 120_000 }, () => {
  it('of Toulouse become a district, each row imported or listed', async () => {
    const opened = await open('toulouse_osm_benches.csv');
    // The file spans a hundred kilometres: the dense part is proposed, and what lies far from it is listed.
    const { spread, laidOut } = opened.report;
    expect(spread).toMatchObject({ near: 4692, of: 6594 });
    expect(opened.report.tables).toMatchObject([{ rowCount: 6616, accepted: 4692, leftOut: 1924 }]);
    expect((laidOut?.area ?? Infinity) / (laidOut?.count ?? 1)).toBeLessThan(largestGridSize);
    const near = openTexts((await apply(opened)).texts);
    expect(near.seats).toHaveLength(4692);
    expect(breachesOf(near)).toEqual([]);
    const all = await opened.operations.plan({ ...opened.report.plan, outside: 'kept' }, never);
    expect(all.tables).toMatchObject([{ rowCount: 6616, accepted: 6594, leftOut: 22 }]);
    expect(opened.report.plan.target).toMatchObject({
      kind: 'new-pack',
      timezone: 'Europe/Paris',
      country: 'fr',
    });
    const issues = await opened.operations.issues(
      { table: null, outcome: null, code: null, from: 0, count: 100 },
      never,
    );
    expect(issues).toHaveLength(22);
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['coordinate-missing']));
    const { texts, rows } = await apply(opened);
    expect(rows).toEqual({ read: 6616, accepted: 6594, leftOut: 22 });
    const district = openTexts(texts);
    expect(district.seats).toHaveLength(6594);
    expect(district.grids).toHaveLength(all.laidOut?.count ?? 0);
    expect(district.seats.every(({ backrest, form }) => backrest !== 'unknown' && form === 'bench')).toBe(
      true,
    );
    expect(breachesOf(district)).toEqual([]);
  });

  it('of Bath become a district with every dedication, two of them sharing a number', async () => {
    const opened = await open('bath_park_seats_and_benches.geojson');
    expect(opened.report.tables).toMatchObject([{ rowCount: 560, accepted: 560, leftOut: 0 }]);
    const { texts } = await apply(opened);
    const features: { properties: Record<string, unknown> }[] = JSON.parse(
      texts['seats.geojson'] ?? '',
    ).features;
    const source: typeof features = JSON.parse(
      await readFile(`${folder}/bath_park_seats_and_benches.geojson`, 'utf8'),
    ).features;
    const dedications = (list: typeof features) =>
      list.flatMap(({ properties }) => properties.dedication ?? []).sort();
    expect(dedications(features)).toEqual(dedications(source));
    expect(breachesOf(openTexts(texts))).toEqual([]);
  });

  it('of memorial benches give 1,515 seats of the whole world, which are no district without a boundary', async () => {
    const opened = await open('openbenches_osm_overpass.json');
    const { report } = opened;
    expect(report.features).toEqual({ seats: 1515 });
    expect(report.tables).toMatchObject([{ rowCount: 1515, accepted: 1515, leftOut: 0 }]);
    expect(report.obstacle?.code).toBe('import-too-wide');
    // The largest group of them is one, in the zone that was proposed.
    const near = await opened.operations.plan({ ...report.plan, outside: 'left-out' }, never);
    expect(near).toMatchObject({
      obstacle: null,
      tables: [{ rowCount: 1515, accepted: 244, leftOut: 1271 }],
    });
    expect(report.plan.target).toMatchObject({ timezone: 'America/New_York', country: 'us' });
    const district = openTexts((await apply(opened)).texts);
    expect(district.seats).toHaveLength(244);
    expect(breachesOf(district)).toEqual([]);
  });

  it('of Shanghai give 796 streets and a district along them', async () => {
    const opened = await open('shanghai_center_osmnx.osm');
    expect(opened.report.features).toEqual({ streets: 796 });
    const district = openTexts((await apply(opened)).texts);
    expect(district.streets).toHaveLength(796);
    expect(district.grids).toHaveLength(opened.report.laidOut?.count ?? 0);
    expect(opened.report.laidOut?.count).toBeGreaterThan(35);
    expect(district.info.attribution).toMatch(/OpenStreetMap/);
  });
});
