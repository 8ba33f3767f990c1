import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadProjection } from '../../../../src/io/import/coordinates/load-projection';
import { prepareTransform } from '../../../../src/io/import/coordinates/prepare-transform';
import type { CoordinatePlan } from '../../../../src/io/import/data';
import { straightDistance } from '../../../../src/lib/straight-distance';
import type { Position } from '../../../../src/lib/units';

const wgs84: CoordinatePlan = { axes: 'as-is', crs: 'EPSG:4326', datum: 'wgs84' };

/** Degrees, and where PROJ 9.5.1 (pyproj 3.7.2) puts them in the system. */
const published: readonly [crs: string, position: Position, numbers: Position][] = [
  ['EPSG:3857', [121.44, 31.22], [13518638.96, 3661353.41]],
  ['EPSG:32651', [121.44, 31.22], [351407.39, 3455032.55]],
  ['EPSG:32733', [18.42, -33.92], [816196.71, 6241444.31]],
  ['EPSG:4549', [121.44, 31.22], [637216.13, 3456259.89]],
  ['EPSG:4528', [121.44, 31.22], [40637216.13, 3456259.89]],
  ['EPSG:4491', [76.0, 39.5], [13586014.26, 4374491.59]],
  ['EPSG:4513', [75.9, 39.4], [25577523.52, 4363298.19]],
  ['EPSG:4554', [134.5, 48.3], [462904.22, 5351906.42]],
  ['EPSG:2363', [121.44, 31.22], [39923259.83, 3463878.64]],
  ['EPSG:25832', [9.99, 53.55], [565590.94, 5933912.17]],
  ['EPSG:3035', [9.99, 53.55], [4320337.11, 3382479.37]],
  ['EPSG:2154', [1.444, 43.604], [574340.14, 6279565.51]],
  ['EPSG:3943', [1.444, 43.604], [1574383.06, 2268262.43]],
  ['EPSG:27700', [-2.3759, 51.3882], [373939.82, 165529.04]],
  ['EPSG:28992', [4.9, 52.37], [121819.37, 487013.76]],
  ['EPSG:2056', [7.44, 46.95], [2600104.11, 1199879.63]],
  ['EPSG:21781', [7.44, 46.95], [600104.11, 199879.63]],
  ['EPSG:3006', [18.07, 59.33], [674647.88, 6580824.58]],
  ['EPSG:3067', [24.94, 60.17], [385700.42, 6672126.74]],
  ['EPSG:31370', [4.35, 50.85], [148679.45, 171066.81]],
  ['EPSG:31467', [9.18, 48.78], [3513304.51, 5404737.6]],
  ['EPSG:31256', [16.37, 48.21], [2814.28, 341289.39]],
  ['EPSG:5514', [14.42, 50.09], [-742860.08, -1042721.36]],
  ['EPSG:2180', [21.01, 52.23], [637231.09, 486786.39]],
  ['EPSG:3003', [9.19, 45.46], [1514882.59, 5034090.2]],
  ['EPSG:2326', [114.17, 22.3], [835559.64, 817895.75]],
  ['EPSG:3826', [121.56, 25.04], [306508.66, 2770324.93]],
  ['EPSG:5186', [126.98, 37.57], [198233.14, 552273.45]],
  ['EPSG:3414', [103.85, 1.29], [29856.5, 30267.17]],
  ['EPSG:6677', [139.75, 35.68], [-7543.12, -35499.18]],
  ['EPSG:2263', [-73.98, 40.75], [989791.46, 212522.52]],
  ['EPSG:2193', [174.78, -41.29], [1749045.8, 5427521.38]],
  ['EPSG:7855', [144.96, -37.81], [320422.82, 5813305.22]],
  ['EPSG:2157', [-6.26, 53.35], [715845.94, 734720.33]],
  ['EPSG:31983', [-46.63, -23.55], [333624.18, 7394647.52]],
];

async function transformOf(plan: Partial<CoordinatePlan>) {
  const prepared = await prepareTransform({ ...wgs84, ...plan });
  if (!prepared.ok) throw new Error(prepared.error.message);
  return prepared.value;
}

describe('coordinates of a file', () => {
  it.each(published)('in %s are put where PROJ puts them, to 3 m', async (crs, position, numbers) => {
    const { position: transform } = await transformOf({ crs });
    expect(straightDistance(position, transform(numbers) as Position)).toBeLessThan(3);
    const swapped = await transformOf({ crs, axes: 'swapped' });
    expect(swapped.position([numbers[1], numbers[0]])).toEqual(transform(numbers));
  });

  it('knows every zone of UTM and of CGCS2000', async () => {
    const codes = [
      ...Array.from({ length: 60 }, (_, i) => 32601 + i),
      ...Array.from({ length: 60 }, (_, i) => 32701 + i),
      ...Array.from({ length: 4554 - 4491 + 1 }, (_, i) => 4491 + i),
    ];
    for (const code of codes) expect(await loadProjection(`EPSG:${code}`)).toMatchObject({ ok: true });
  });

  it('go to a system and back to the centimetre', async () => {
    for (const [crs, [lng, lat]] of published) {
      const projection = await loadProjection(crs);
      if (!projection.ok) throw new Error(crs);
      fc.assert(
        fc.property(
          fc.double({ min: -0.3, max: 0.3, noNaN: true }),
          fc.double({ min: -0.3, max: 0.3, noNaN: true }),
          (dx, dy) => {
            const position: Position = [lng + dx, lat + dy];
            const back = projection.value.toDegrees(projection.value.fromDegrees(position) as Position);
            expect(straightDistance(position, back as Position)).toBeLessThan(0.02);
          },
        ),
        { seed: 6, numRuns: 10 },
      );
    }
  });

  it('in WKT of a .prj are put where those of its code are, whether it brings the shift of the datum or not', async () => {
    const prj =
      'PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",400000.0],PARAMETER["False_Northing",-100000.0],PARAMETER["Central_Meridian",-2.0],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49.0],UNIT["Meter",1.0]]';
    const dutch =
      'PROJCS["RD_New",GEOGCS["GCS_Amersfoort",DATUM["D_Amersfoort",SPHEROID["Bessel_1841",6377397.155,299.1528128]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Double_Stereographic"],PARAMETER["False_Easting",155000.0],PARAMETER["False_Northing",463000.0],PARAMETER["Central_Meridian",5.38763888888889],PARAMETER["Scale_Factor",0.9999079],PARAMETER["Latitude_Of_Origin",52.1561605555556],UNIT["Meter",1.0]]';
    const chinese =
      'PROJCS["CGCS2000_3_Degree_GK_CM_120E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",120.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
    for (const [wkt, code] of [
      [prj, 'EPSG:27700'],
      [dutch, 'EPSG:28992'],
      [chinese, 'EPSG:4549'],
    ] as const) {
      const [, position, numbers] = published.find(([crs]) => crs === code) as (typeof published)[number];
      const { position: transform } = await transformOf({ crs: wkt });
      expect(straightDistance(position, transform(numbers) as Position)).toBeLessThan(3);
    }
  });

  it.each(['EPSG:99999', 'EPSG:5225', 'EPSG:__proto__', 'constructor', 'PROJCS["broken', '上海城市坐标系'])(
    'in %s are refused by its name',
    async (crs) => {
      const prepared = await prepareTransform({ ...wgs84, crs });
      expect(prepared).toMatchObject({ ok: false, error: { code: 'import-crs-unknown', values: { crs } } });
    },
  );

  it('say which numbers have no place, and keep the other rows', async () => {
    const { geometry } = await transformOf({});
    expect(geometry({ kind: 'point', position: [121, 91] })).toMatchObject({
      ok: false,
      error: { code: 'coordinate-out-of-range', value: '121, 91' },
    });
    expect(geometry({ kind: 'point', position: [Number.NaN, 3] })).toMatchObject({
      ok: false,
      error: { code: 'coordinate-not-a-number' },
    });
    expect(
      geometry({
        kind: 'line',
        lines: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      }),
    ).toEqual({
      ok: true,
      value: {
        kind: 'line',
        lines: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      },
    });
  });

  it('never come out beyond the degrees, whatever the numbers', async () => {
    for (const crs of ['EPSG:3857', 'EPSG:28992', 'EPSG:2056', 'EPSG:4549']) {
      const { position } = await transformOf({ crs });
      fc.assert(
        fc.property(fc.double(), fc.double(), (x, y) => {
          const placed = position([x, y]);
          if (!placed) return;
          expect(Math.abs(placed[0])).toBeLessThanOrEqual(180);
          expect(Math.abs(placed[1])).toBeLessThanOrEqual(90);
        }),
        { seed: 6, numRuns: 200 },
      );
    }
  });

  it('in GCJ-02 come to their place: the check pair of the facts', async () => {
    const { position } = await transformOf({ datum: 'gcj02' });
    expect(
      straightDistance([121.44146, 31.2257], position([121.446056, 31.223818]) as Position),
    ).toBeLessThan(2);
  });

  it('are moved back by an offset in metres', async () => {
    const { position } = await transformOf({ offset: { east: 100, north: -50 } });
    const [lng, lat] = position([121.44, 31.22]) as Position;
    expect(straightDistance([121.44, 31.22], [lng, lat])).toBeCloseTo(Math.hypot(100, 50), 1);
    expect(lng).toBeLessThan(121.44);
    expect(lat).toBeGreaterThan(31.22);
  });

  it('have definitions that hold one line each, whose codes are numbers', () => {
    const file = JSON.parse(readFileSync('src/io/import/coordinates/epsg.json', 'utf8')) as Record<
      string,
      string
    >;
    const codes = Object.keys(file);
    expect(codes.length).toBeGreaterThan(5800);
    expect(codes.filter((code) => !/^\d{4,6}$/.test(code))).toEqual([]);
    expect(
      Object.values(file).filter((definition) => !/^proj=[a-z]+( [a-z_0-9]+(=\S+)?)*$/i.test(definition)),
    ).toEqual([]);
  });
});
