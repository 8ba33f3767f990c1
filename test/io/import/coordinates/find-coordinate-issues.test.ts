import { beforeAll, describe, expect, it } from 'vitest';
import { convertDatum, type Datum } from '../../../../src/io/datum/convert-datum';
import type { CoordinateFinding } from '../../../../src/io/import/coordinate-findings';
import type { CoordinateContext } from '../../../../src/io/import/coordinates/data';
import { findCoordinateIssues } from '../../../../src/io/import/coordinates/find-coordinate-issues';
import { loadProjection } from '../../../../src/io/import/coordinates/load-projection';
import { prepareTransform } from '../../../../src/io/import/coordinates/prepare-transform';
import type { CoordinatePlan } from '../../../../src/io/import/data';
import { metresPerDegree } from '../../../../src/lib/metres-per-degree';
import { createSeededRandom } from '../../../../src/lib/seeded-random';
import { straightDistance } from '../../../../src/lib/straight-distance';
import type { Position } from '../../../../src/lib/units';
import { readBundledDistrict } from '../../../helpers/bundled-pack';

const asIs: CoordinatePlan = { axes: 'as-is', crs: 'EPSG:4326', datum: 'wgs84' };
const district = readBundledDistrict();
const seats = district.seats.map(({ position }) => position);

const here: CoordinateContext = {
  boundary: district.info.boundary,
  seats,
  places: district.places.flatMap(({ shape }) => (shape.kind === 'point' ? [shape.position] : [])),
  streets: district.streets.map(({ line }) => line),
  country: 'CN',
  known: [],
  timezone: null,
  words: [],
};
/** A district that is not there yet. */
const nowhere: CoordinateContext = {
  boundary: [],
  seats: [],
  places: [],
  streets: [],
  country: null,
  known: [],
  timezone: null,
  words: [],
};

const random = createSeededRandom(6);
const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const move = ([lng, lat]: Position, east: number, north: number): Position => {
  const degree = metresPerDegree([lng, lat]);
  return [lng + east / degree.lng, lat + north / degree.lat];
};
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** Seats of the pack as another survey would have them: 5 m of noise. */
const resurveyed = (count: number) =>
  Array.from({ length: count }, () => move(pick(seats), 4 * normal(), 4 * normal()));

/** Seats that nobody knows yet, on the pavements of the same streets. */
const fresh = (count: number) =>
  Array.from({ length: count }, (): Position => {
    const line = pick(here.streets);
    const i = Math.floor(random() * (line.length - 1));
    const [a, b] = [line[i] as Position, line[i + 1] as Position];
    const share = random();
    return move(
      [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])],
      14 * (random() - 0.5),
      14 * (random() - 0.5),
    );
  });
const shifted = (rows: readonly Position[], datum: Datum) =>
  rows.map((row) => convertDatum(row, 'wgs84', datum));

const issuesOf = (rows: readonly Position[], context = here, plan = asIs) =>
  findCoordinateIssues(rows, plan, context);
const kindsOf = (findings: readonly CoordinateFinding[]) => findings.map(({ kind }) => kind);
const shiftOf = (findings: readonly CoordinateFinding[]) =>
  findings.find((finding) => finding.kind === 'shifted');

async function mend(rows: readonly Position[], findings: readonly CoordinateFinding[]): Promise<Position[]> {
  const last = findings.findLast((finding) => 'plan' in finding);
  const prepared = await prepareTransform(last && 'plan' in last ? last.plan : asIs);
  if (!prepared.ok) throw new Error(prepared.error.message);
  return rows.map((row) => prepared.value.position(row) as Position);
}
const farthest = (a: readonly Position[], b: readonly Position[]) =>
  Math.max(...a.map((position, i) => straightDistance(position, b[i] as Position)));

describe('nothing is said of rows that are as they should be', () => {
  it.each([1, 5, 12, 35, 120, 1000])('%i known seats, surveyed anew, ten times', async (count) => {
    for (let i = 0; i < 10; i++) expect(kindsOf(await issuesOf(resurveyed(count)))).not.toContain('shifted');
  });

  it.each([5, 12, 35, 120, 1000])('%i seats that are all new, ten times', async (count) => {
    for (let i = 0; i < 10; i++) expect(kindsOf(await issuesOf(fresh(count)))).not.toContain('shifted');
  });

  it('no rows, rows without numbers, and a district without anything to hold them against', async () => {
    expect(await issuesOf([])).toEqual([]);
    expect(await issuesOf([[Number.NaN, Number.POSITIVE_INFINITY]])).toEqual([]);
    expect(
      await issuesOf(
        [
          [1.44, 43.6],
          [1.45, 43.61],
        ],
        nowhere,
      ),
    ).toEqual([]);
    expect(await issuesOf(shifted(resurveyed(100), 'gcj02'), nowhere)).toEqual([]);
  });
});

describe('a shift of all rows', () => {
  it.each(['gcj02', 'bd09'] as const)('of %s is found against known seats, and taken off', async (datum) => {
    for (const count of [12, 35, 238, 3000]) {
      const known = resurveyed(count);
      const findings = await issuesOf(shifted(known, datum));
      expect(shiftOf(findings)).toMatchObject({ datum, witness: 'seats', plan: { ...asIs, datum } });
      expect(farthest(await mend(shifted(known, datum), findings), known)).toBeLessThan(0.1);
    }
  });

  it('of GCJ-02 is the one of the facts: about 440 m east and 210 m south, with its pairs', async () => {
    const findings = await issuesOf(shifted(seats, 'gcj02'));
    const found = shiftOf(findings);
    expect(found?.east).toBeGreaterThan(420);
    expect(found?.east).toBeLessThan(460);
    expect(found?.north).toBeGreaterThan(-230);
    expect(found?.north).toBeLessThan(-190);
    expect(found).toMatchObject({ matches: seats.length, of: seats.length });
    expect(found?.matchesBefore).toBeLessThan(seats.length / 3);
    expect(found?.examples.length).toBeGreaterThan(5);
    for (const { before, after } of found?.examples ?? [])
      expect(straightDistance(after, before)).toBeCloseTo(
        Math.hypot(found?.east ?? 0, found?.north ?? 0),
        -1,
      );
  });

  it('is found when half of the rows are new', async () => {
    const rows = [...resurveyed(30), ...fresh(30)];
    expect(shiftOf(await issuesOf(shifted(rows, 'gcj02')))).toMatchObject({
      datum: 'gcj02',
      witness: 'seats',
    });
  });

  it('is found against streets where no seat is known', async () => {
    const rows = fresh(60);
    const findings = await issuesOf(shifted(rows, 'gcj02'), { ...here, seats: [], places: [] });
    expect(shiftOf(findings)).toMatchObject({ datum: 'gcj02', witness: 'streets' });
    expect(farthest(await mend(shifted(rows, 'gcj02'), findings), rows)).toBeLessThan(0.1);
  });

  it('is not said of a handful of rows', async () => {
    for (const count of [1, 2, 4])
      expect(shiftOf(await issuesOf(shifted(resurveyed(count), 'gcj02')))).toBeUndefined();
  });

  it.each([
    [20, -15],
    [137, -80],
    [-640, 300],
  ])('of any other kind is found by its vector: %i m east, %i m north', async (east, north) => {
    const known = resurveyed(60);
    const rows = known.map((row) => move(row, east, north));
    const findings = await issuesOf(rows);
    const found = shiftOf(findings);
    expect(found).toMatchObject({ datum: null, witness: 'seats' });
    expect(Math.hypot((found?.east ?? 0) - east, (found?.north ?? 0) - north)).toBeLessThan(4);
    expect(farthest(await mend(rows, findings), known)).toBeLessThan(5);
  });

  it('is believed where a heading names it and nothing contradicts', async () => {
    const words = ['高德经度', '高德纬度'];
    const rows = shifted(resurveyed(3), 'gcj02');
    expect(shiftOf(await issuesOf(rows, { ...nowhere, words }))).toMatchObject({
      datum: 'gcj02',
      witness: 'file',
      matches: 0,
    });
    expect(shiftOf(await issuesOf(resurveyed(50), { ...here, words }))).toBeUndefined();
    expect(shiftOf(await issuesOf([[1.44, 43.6]], { ...nowhere, words }))).toBeUndefined();
    expect(shiftOf(await issuesOf(rows, { ...nowhere, words: ['bd09_lng', 'bd09_lat'] }))).toMatchObject({
      datum: 'bd09',
    });
  });

  it('is not said again once the plan has it', async () => {
    const plan = { ...asIs, datum: 'gcj02' } as const;
    expect(kindsOf(await issuesOf(shifted(seats, 'gcj02'), here, plan))).toEqual([]);
  });

  it('is found in 100,000 rows as soon as in a few', async () => {
    const rows = shifted(resurveyed(100_000), 'gcj02');
    expect(shiftOf(await issuesOf(rows))).toMatchObject({ datum: 'gcj02' });
  }, 20_000);
});

describe('swapped axes', () => {
  const swap = (rows: readonly Position[]) => rows.map(([lng, lat]): Position => [lat, lng]);

  it('are found by where the district is, and mended', async () => {
    const findings = await issuesOf(swap(seats));
    expect(findings).toEqual([{ kind: 'swapped', plan: { ...asIs, axes: 'swapped' }, rows: seats.length }]);
    expect(await mend(swap(seats), findings)).toEqual(seats);
  });

  it('are found by latitudes that are none', async () => {
    expect(kindsOf(await issuesOf(swap(seats), nowhere))).toEqual(['swapped']);
  });

  it('are found together with a datum, of which the last plan mends both', async () => {
    const rows = swap(shifted(seats, 'bd09'));
    const findings = await issuesOf(rows);
    expect(kindsOf(findings)).toEqual(['swapped', 'shifted']);
    expect(farthest(await mend(rows, findings), seats)).toBeLessThan(0.1);
  });

  it('are not guessed where both orders lie on the Earth', async () => {
    expect(
      await issuesOf(
        [
          [43.6, 1.44],
          [43.61, 1.45],
        ],
        nowhere,
      ),
    ).toEqual([]);
  });
});

describe('projected metres', () => {
  async function project(
    rows: readonly Position[],
    crs: string,
    axes: 'en' | 'ne' = 'en',
  ): Promise<Position[]> {
    const projection = await loadProjection(crs);
    if (!projection.ok) throw new Error(crs);
    return rows.map((row) => {
      const [east, north] = projection.value.fromDegrees(row) as Position;
      return axes === 'en' ? [east, north] : [north, east];
    });
  }

  let ready = false;
  beforeAll(async () => {
    // The first question reads all systems.
    await issuesOf([[637216, 3456260]]);
    ready = true;
  }, 60_000);

  it.each(['EPSG:4549', 'EPSG:4528', 'EPSG:32651', 'EPSG:3857'])(
    'without a name are read by where the district is: %s',
    async (crs) => {
      expect(ready).toBe(true);
      const rows = await project(seats, crs);
      const findings = await issuesOf(rows);
      expect(findings).toMatchObject([{ kind: 'projected', plan: { crs, axes: 'as-is' } }]);
      expect(farthest(await mend(rows, findings), seats)).toBeLessThan(0.1);
    },
  );

  it('with the northing as X are read all the same', async () => {
    const rows = await project(seats, 'EPSG:4549', 'ne');
    const findings = await issuesOf(rows);
    expect(findings).toMatchObject([{ kind: 'projected', plan: { crs: 'EPSG:4549', axes: 'swapped' } }]);
    expect(farthest(await mend(rows, findings), seats)).toBeLessThan(0.1);
  });

  it('in a named system with the northing as X are swapped', async () => {
    const rows = await project(seats, 'EPSG:4549', 'ne');
    const plan = { ...asIs, crs: 'EPSG:4549' };
    expect(await issuesOf(rows, here, plan)).toMatchObject([
      { kind: 'swapped', plan: { ...plan, axes: 'swapped' } },
    ]);
  });

  it('in a system that is not known are said by its name, with those that would fit', async () => {
    const rows = await project(seats, 'EPSG:4549');
    const findings = await issuesOf(rows, here, { ...asIs, crs: '上海城市坐标系' });
    expect(findings).toMatchObject([
      { kind: 'unknown-system', crs: '上海城市坐标系', plan: { crs: 'EPSG:4549' } },
    ]);
  });

  it('of a new district have candidates where the numbers give them away, and none where they do not', async () => {
    const rows = await project([[-2.37, 51.38]], 'EPSG:27700');
    const [found] = await issuesOf(rows, nowhere);
    expect(found).toMatchObject({ kind: 'projected' });
    expect(found?.kind === 'projected' && found.candidates).toContain('EPSG:27700');
    const zone = await project(seats, 'EPSG:4528');
    expect((await issuesOf(zone, { ...nowhere, country: 'CN' }))[0]).toMatchObject({
      plan: { crs: 'EPSG:4528' },
    });
    const anyZone = await project(seats, 'EPSG:4549');
    expect(await issuesOf(anyZone, { ...nowhere, country: 'CN' })).toEqual([
      { kind: 'projected', plan: asIs, candidates: [] },
    ]);
  });
});

describe('rows of a new district with the latitude first', () => {
  const around = ([lng, lat]: Position): Position[] =>
    Array.from({ length: 40 }, (_, i) => [lng + (i % 8) / 400, lat + i / 4000]);
  const turn = (rows: readonly Position[]): Position[] => rows.map(([x, y]) => [y, x]);
  const swappedPlan = { kind: 'swapped', plan: { axes: 'swapped' } };
  const milan: Position = [9.19, 45.46];
  const shanghai: Position = [121.44, 31.22];

  it('are seen where there is no such latitude, and where a list of benches would stand in the sea', async () => {
    expect(await issuesOf(turn(around(shanghai)), nowhere)).toMatchObject([swappedPlan]);
    // Bath: 2° W 51° N; the other way round the Indian Ocean.
    expect(await issuesOf(turn(around([-2.36, 51.38])), nowhere)).toMatchObject([swappedPlan]);
    expect(await issuesOf(around([-2.36, 51.38]), nowhere)).toEqual([]);
  });

  it('are seen by the other files of the import, and by the time zone of who imports', async () => {
    // Milan: the other way round it lies in Somalia, where benches may stand.
    const rows = turn(around(milan));
    expect(await issuesOf(rows, nowhere)).toEqual([]);
    expect(await issuesOf(rows, { ...nowhere, known: [[9.1, 45.5]] })).toMatchObject([swappedPlan]);
    expect(await issuesOf(rows, { ...nowhere, timezone: 'Europe/Rome' })).toMatchObject([swappedPlan]);
    const mogadishu = { ...nowhere, timezone: 'Africa/Mogadishu' };
    expect(await issuesOf(rows, mogadishu)).toEqual([]);
    for (const context of [nowhere, { ...nowhere, timezone: 'Europe/Rome' }])
      expect(await issuesOf(around(milan), context)).toEqual([]);
  });

  it('are seen by the area of the system that the file names', async () => {
    const projection = await loadProjection('EPSG:2193');
    if (!projection.ok) throw new Error('EPSG:2193');
    const rows = around([174.78, -41.29]).map((row) => projection.value.fromDegrees(row) as Position);
    const plan = { ...asIs, crs: 'EPSG:2193' };
    expect(await issuesOf(rows, nowhere, plan)).toEqual([]);
    expect(await issuesOf(turn(rows), nowhere, plan)).toMatchObject([swappedPlan]);
  });
});

describe('a system whose datum is tied to WGS-84 roughly', () => {
  it('is said, and a shift against known seats is measured on top of it', async () => {
    const projection = await loadProjection('EPSG:2363');
    if (!projection.ok) throw new Error('EPSG:2363');
    const rows = seats.map((row) => projection.value.fromDegrees(move(row, 90, -60)) as Position);
    const findings = await issuesOf(rows, here, { ...asIs, crs: 'EPSG:2363' });
    expect(findings).toMatchObject([{ kind: 'untied', datum: 'EPSG:2363' }, { kind: 'shifted' }]);
    expect(farthest(await mend(rows, findings), seats)).toBeLessThan(5);
  });

  it('and one that is not understood is named with what of it, and degrees are offered for numbers that could be', async () => {
    const crs =
      'GEOGCS["Nowhere",DATUM["D_WGS_1984",SPHEROID["E",6378137,298.257223563]],PRIMEM["Atlantis",30],UNIT["Grad",0.015707963267949]]';
    expect(await issuesOf([[134, 34.6]], nowhere, { ...asIs, crs })).toMatchObject([
      {
        kind: 'unknown-system',
        crs: 'Nowhere',
        part: 'meridian',
        detail: 'Atlantis',
        candidates: ['EPSG:4326'],
        plan: { crs: 'EPSG:4326' },
      },
    ]);
    expect(await issuesOf([[134_000_000, 346_000_000]], nowhere, { ...asIs, crs })).toMatchObject([
      { kind: 'unknown-system', candidates: [] },
    ]);
  });
});

describe('rows outside the district', () => {
  it('are counted, all of them', async () => {
    const rows = [...seats, ...Array.from({ length: 7 }, (): Position => [121.5, 31.3])];
    expect(await issuesOf(rows)).toEqual([{ kind: 'outside', rows: 7, of: seats.length + 7 }]);
  });
});
