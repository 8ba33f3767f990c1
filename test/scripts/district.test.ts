import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPack } from '../../scripts/check/check-pack';
import { type BuiltDistrict, buildDistrictPack } from '../../scripts/district/build-district-pack';
import { openExtract } from '../../scripts/district/open-extract';
import { parseDistrictOptions } from '../../scripts/district/parse-options';
import { makeTown, townBoundary, writeOverpass, writePbf, writeXml } from '../helpers/make-osm';

const folder = mkdtempSync(join(tmpdir(), 'district-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  const town = makeTown();
  writeFileSync(path('town.osm'), writeXml(town));
  writeFileSync(path('town.json'), writeOverpass(town));
  writeFileSync(path('town.osm.pbf'), writePbf(town));
  writeFileSync(path('boundary.geojson'), JSON.stringify(townBoundary()));
});

async function build(...args: readonly string[]): Promise<BuiltDistrict> {
  const options = parseDistrictOptions(args);
  return buildDistrictPack(
    options,
    openExtract(options.osm, () => undefined),
    () => undefined,
  );
}

const town = (file: string, ...others: readonly string[]) =>
  build(
    '--osm',
    path(file),
    '--boundary',
    path('boundary.geojson'),
    '--grids',
    'auto:12',
    '--as-of',
    '2026-05-06',
    '--out',
    path('bourg'),
    ...others,
  );

/** Breaches of everything that a pack must hold, once it lies in a folder. */
async function findBreaches({ texts }: BuiltDistrict, name: string): Promise<readonly unknown[]> {
  const out = mkdtempSync(path(`${name}-`));
  for (const [file, text] of Object.entries(texts)) writeFileSync(join(out, file), text);
  return (await checkPack(out)).checks.flatMap(({ check, breaches }) =>
    breaches.map((breach) => ({ check, ...breach })),
  );
}

describe('a district from an extract of OpenStreetMap', () => {
  it('holds together as every pack must, and is the same from each format', async () => {
    const fromXml = await town('town.osm');
    expect(await findBreaches(fromXml, 'xml')).toEqual([]);
    expect(fromXml.issues).toEqual([]);
    const fromPbf = await town('town.osm.pbf');
    const fromJson = await town('town.json');
    for (const file of [
      'seats.geojson',
      'streets.geojson',
      'buildings.geojson',
      'places.geojson',
      'micro-grids.geojson',
    ] as const) {
      expect(fromPbf.texts[file]).toBe(fromXml.texts[file]);
      expect(fromJson.texts[file]).toBe(fromXml.texts[file]);
    }
    expect(fromPbf.district.info).toMatchObject({
      id: 'bourg',
      name: { zh: 'Bourg', en: 'Borough' },
      timezone: 'Europe/Paris',
      country: 'fr',
      asOf: '2026-05-06',
      holidays: [],
      attribution: '© OpenStreetMap contributors',
    });
    expect(JSON.parse(fromPbf.texts['district.json']).source).toContain('2026-03-04T05:06:07');
  });

  it('takes the seats inside, with what is known of them and no more', async () => {
    const { district, texts } = await town('town.osm');
    expect(district.seats.map(({ form, places }) => `${form}: ${places}`).sort()).toEqual([
      'bench: 1',
      'bench: 1',
      'bench: 1',
      'bench: 2',
      'bench: 3',
      'bus_stop_bench: 1',
      'null: 1',
    ]);
    const three = district.seats.find(({ places }) => places === 3);
    expect(three).toMatchObject({
      backrest: 'yes',
      armrest: 'unknown',
      checkDate: null,
      near: { zh: 'Rue 2', en: 'Street 2' },
    });
    expect(texts['seats.geojson']).toContain('"osm:check_date":"2031-01-01"');
    // The way back to OpenStreetMap.
    const nodes = new Map(makeTown().nodes.map((node) => [`node/${node.id}`, node]));
    const seats = JSON.parse(texts['seats.geojson']).features.filter(({ id }: { id: string }) =>
      nodes.has(id),
    );
    expect(seats.length).toBeGreaterThan(3);
    for (const { id, properties } of seats) {
      expect(properties['osm:version']).toBe(nodes.get(id)?.version);
      expect(properties['osm:keys'].split(';')).toEqual(Object.keys(nodes.get(id)?.tags ?? {}));
    }
    expect(district.seats.find(({ material }) => material === 'wood')?.near?.zh).toBe('Parc');
  });

  it('says what it leaves out, and why', async () => {
    const { leftOut } = await town('town.osm');
    expect(Object.fromEntries(leftOut)).toMatchObject({
      'benches that a stop only mentions, where one is mapped beside it': 1,
      'walkable streets in 2 pieces that the largest network does not reach': 2,
      'seats beyond the boundary': 1,
      'places of which the extract has no vertices': 1,
    });
  });

  it('keeps one walkable network with stairs and squares, and streets around the district for paths', async () => {
    const { district } = await town('town.osm');
    const byId = new Map(district.streets.map((street) => [street.id, street]));
    const steps = district.streets.filter(({ name }) => name?.zh === 'Allée 4');
    expect(steps.every(({ walkable, lane }) => walkable && lane)).toBe(true);
    expect([...byId.keys()].some((id) => id.endsWith('/outline'))).toBe(false);
    expect(district.places.map(({ kind }) => kind).sort()).toEqual([
      'bus_stop',
      'bus_stop',
      'park',
      'plaza',
      'toilets',
    ]);
    const lats = district.streets.flatMap(({ line }) => line.map(([, lat]) => lat));
    // The border is at 48.8515; a crossing beyond the margin of 250 m is not taken.
    expect(Math.min(...lats)).toBeLessThan(48.8515);
    expect(Math.min(...lats)).toBeGreaterThanOrEqual(48.849);
  });

  it('takes buildings with their levels, trims one at the border and takes one apart that crosses itself', async () => {
    const { district, texts } = await town('town.osm');
    const levels = district.buildings.map((building) => building.levels);
    expect(levels).toContain(4);
    expect(district.buildings.some(({ kind }) => kind === 'hotel')).toBe(true);
    expect(texts['buildings.geojson']).toContain('trimmed at the boundary of the district');
    expect(texts['buildings.geojson']).toContain('taken apart: the outline crossed itself');
  });

  it('finds the boundary as a relation of the extract, or of a file of its own', async () => {
    const file = await town('town.osm');
    for (const boundary of ['relation/7', path('town.osm'), path('town.json')]) {
      const built = await build(
        '--osm',
        path('town.osm.pbf'),
        '--boundary',
        boundary,
        '--grids',
        'auto:12',
        '--as-of',
        '2026-05-06',
        '--out',
        path('bourg'),
      );
      expect(built.texts['seats.geojson']).toBe(file.texts['seats.geojson']);
      expect(built.texts['micro-grids.geojson']).toBe(file.texts['micro-grids.geojson']);
    }
  });

  it('takes grids and neighbourhoods from files with every member of theirs', async () => {
    const laidOut = await town('town.osm');
    writeFileSync(path('grids.geojson'), laidOut.texts['micro-grids.geojson'].replaceAll('"ref"', '"own"'));
    const built = await town('town.osm', '--grids', path('grids.geojson'));
    expect(built.texts['micro-grids.geojson']).toContain('"own":"G-01"');
    expect(built.district.grids).toHaveLength(12);
    expect(await findBreaches(built, 'grids')).toEqual([]);
  });

  it('lets no grid go across the neighbourhoods of a file, and makes one of what they leave over', async () => {
    const area = (id: string, west: number, east: number) => ({
      type: 'Feature',
      properties: { id, name: id, own: 1 },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 48.8515],
            [east, 48.8515],
            [east, 48.8553],
            [west, 48.8553],
            [west, 48.8515],
          ],
        ],
      },
    });
    const features = [area('A', 2.3515, 2.3537), area('B', 2.3537, 2.3565)];
    writeFileSync(path('parts.geojson'), JSON.stringify({ type: 'FeatureCollection', features }));
    const built = await town('town.osm', '--neighbourhoods', path('parts.geojson'));
    expect(built.district.neighbourhoods.map(({ id }) => id)).toEqual(['A', 'B', 'N-rest']);
    expect(new Set(built.district.grids.map(({ neighbourhoodId }) => neighbourhoodId)).size).toBe(3);
    expect(built.texts['neighbourhoods.geojson']).toContain('"own":1');
    expect(await findBreaches(built, 'parts')).toEqual([]);
  });

  it('is a pack without a bench where there is none', async () => {
    const bare = makeTown();
    const nodes = bare.nodes.map((node) => ({ id: node.id, lng: node.lng, lat: node.lat }));
    writeFileSync(path('bare.osm.pbf'), writePbf({ ...bare, nodes }));
    const built = await town('bare.osm.pbf');
    expect(built.district.seats).toEqual([]);
    expect(await findBreaches(built, 'bare')).toEqual([]);
  });

  it('refuses with one sentence', async () => {
    writeFileSync(
      path('far.geojson'),
      JSON.stringify({
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [0.01, 0],
            [0.01, 0.01],
            [0, 0],
          ],
        ],
      }),
    );
    writeFileSync(path('empty.osm'), '<osm version="0.6"></osm>');
    writeFileSync(path('nothing.osm'), '');
    writeFileSync(path('points.geojson'), JSON.stringify({ type: 'Point', coordinates: [0, 0] }));
    writeFileSync(path('cut.osm.pbf'), readFileSync(path('town.osm.pbf')).subarray(0, 900));
    const other = ['--out', path('x')];
    const boundary = ['--boundary', path('boundary.geojson')];
    const refusals: readonly (readonly [readonly string[], RegExp])[] = [
      [['--osm', path('none.osm'), ...boundary, ...other], /none\.osm cannot be read/],
      [['--osm', path('town.osm'), '--boundary', path('none'), ...other], /no such file/],
      [['--osm', path('town.osm'), '--boundary', path('far.geojson'), ...other], /lies elsewhere than/],
      [['--osm', path('empty.osm'), ...boundary, ...other], /holds no element/],
      [['--osm', path('nothing.osm'), ...boundary, ...other], /is empty/],
      [['--osm', path('cut.osm.pbf'), ...boundary, ...other], /is damaged after block/],
      [['--osm', path('town.osm'), '--boundary', path('points.geojson'), ...other], /holds no area/],
      [
        ['--osm', path('town.osm'), '--boundary', 'relation/99', ...other],
        /relation\/99 is not in the extract/,
      ],
      [
        ['--osm', path('town.osm'), '--boundary', 'relation/6', ...other],
        /relation\/6 of the extract is not whole/,
      ],
      [['--osm', path('town.osm'), ...boundary, '--grids', 'auto:0', ...other], /auto:N/],
      [['--osm', path('town.osm'), ...boundary, '--timezone', 'Mars', ...other], /Europe\/Paris/],
      [['--osm', path('town.osm'), ...boundary, '--out', 'data/jingansi'], /choose another name/],
      [['--osm', path('town.osm'), ...other], /--boundary is missing/],
    ];
    for (const [args, sentence] of refusals) await expect(build(...args)).rejects.toThrow(sentence);
  });
});

const shanghai = [process.env.IMPORT_CASES, '../shared/cases/import']
  .flatMap((cases) => (cases ? [join(cases, 'shanghai_center_osmnx.osm')] : []))
  .find(existsSync);
const osmium = ['/usr/bin/osmium', '/usr/local/bin/osmium', '/opt/homebrew/bin/osmium'].find(existsSync);
if (!shanghai)
  console.warn(
    'Skipped: no district is built of central Shanghai, for shanghai_center_osmnx.osm is not here. Set IMPORT_CASES to its folder.',
  );
else if (!osmium)
  console.warn('Skipped: central Shanghai is not read as .osm.pbf, for osmium is not installed.');

describe.skipIf(!shanghai)('central Shanghai', () => {
  const outline = {
    type: 'Polygon',
    coordinates: [
      [
        [121.465, 31.223],
        [121.482, 31.222],
        [121.483, 31.238],
        [121.466, 31.238],
        [121.465, 31.223],
      ],
    ],
  };
  const args = (osm: string) => [
    '--osm',
    osm,
    '--boundary',
    path('centre.geojson'),
    '--name',
    '中心',
    '--as-of',
    '2026-07-21',
    '--out',
    path('centre'),
  ];

  it('becomes a pack of 35 grids, though it has no bench', async () => {
    writeFileSync(path('centre.geojson'), JSON.stringify(outline));
    const built = await build(...args(shanghai ?? ''));
    expect(built.collected).toMatchObject({ nodes: 2958, ways: 796 });
    expect(built.district).toMatchObject({ info: { timezone: 'Asia/Shanghai', country: 'cn' }, seats: [] });
    expect(built.district.grids).toHaveLength(35);
    expect(await findBreaches(built, 'centre')).toEqual([]);
  });

  it.skipIf(!osmium)('is the same from the .osm.pbf that osmium writes', async () => {
    writeFileSync(path('centre.geojson'), JSON.stringify(outline));
    execFileSync(osmium ?? '', ['cat', shanghai ?? '', '-o', path('centre.osm.pbf')]);
    const [xml, pbf] = [await build(...args(shanghai ?? '')), await build(...args(path('centre.osm.pbf')))];
    expect(pbf.texts).toEqual(xml.texts);
    expect(readdirSync(folder)).toContain('centre.osm.pbf');
  });
});
