import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkBundledPack } from '../../scripts/check/check-bundled-pack';
import { checkFileForm } from '../../scripts/check/check-file-form';
import type { District } from '../../src/model/district';
import { readBundledDistrict, readBundledPack } from '../helpers/bundled-pack';

const whole = readBundledDistrict();

/** The district with the feature at an index changed. */
function withChange<List extends 'grids' | 'buildings' | 'seats' | 'streets'>(
  list: List,
  index: number,
  change: (feature: District[List][number]) => Partial<District[List][number]>,
): District {
  const features = whole[list].map((feature, i) =>
    i === index ? { ...feature, ...change(feature) } : feature,
  );
  return { ...whole, [list]: features };
}

const topicOf = (index: number) => whole.grids[index]!.topic!;

const mutations: readonly [check: string, what: string, district: District, id: string, field: string][] = [
  [
    'counts',
    'a building is missing',
    { ...whole, buildings: whole.buildings.slice(1) },
    'buildings',
    'count',
  ],
  ['counts', 'a grid is missing', { ...whole, grids: whole.grids.slice(1) }, 'micro-grids', 'id'],
  ['counts', 'there are 109 seats', { ...whole, seats: whole.seats.slice(0, 109) }, 'seats', 'count'],
  [
    'grid-shape',
    'a grid is in two pieces',
    withChange('grids', 0, ({ polygons }) => ({ polygons: [...polygons, ...whole.grids[30]!.polygons] })),
    'JA-01',
    'geometry',
  ],
  [
    'grid-topics',
    'two grids have one topic',
    withChange('grids', 0, () => ({ topic: topicOf(1) })),
    'micro-grids',
    'topic (zh)',
  ],
  [
    'grid-topics',
    'a topic names no street of its grid',
    withChange('grids', 0, () => ({ topic: { ...topicOf(0), text: { zh: '长乐路', en: 'Changle Road' } } })),
    'JA-01',
    'topic',
  ],
  [
    'grid-topics',
    'there is one kind of topic',
    {
      ...whole,
      grids: whole.grids.map((grid) => ({ ...grid, topic: { ...grid.topic!, kind: 'seats' as const } })),
    },
    'micro-grids',
    'topic:kind',
  ],
  [
    'workers',
    'a building has one more worker',
    withChange('buildings', 0, ({ workers }) => ({ workers: (workers ?? 0) + 1 })),
    'buildings',
    'workers',
  ],
  [
    'workers',
    'a building has three liaison officers',
    withChange('buildings', 0, () => ({ liaisons: 3 })),
    'b01',
    'liaison_officers',
  ],
  [
    'variety',
    'no seat is closed',
    { ...whole, seats: whole.seats.filter(({ condition }) => condition !== 'temporarily-closed') },
    'seats',
    'condition',
  ],
  [
    'variety',
    'a keeper is no sample organisation',
    withChange('seats', 4, ({ adoption }) => ({
      adoption: { ...adoption, keeper: { zh: '公司', en: null } },
    })),
    's005',
    'adoption:keeper',
  ],
  [
    'variety',
    'nobody keeps a seat',
    {
      ...whole,
      seats: whole.seats.map((seat) => ({ ...seat, adoption: { ...seat.adoption, keeper: null } })),
    },
    'seats',
    'adoption:keeper',
  ],
  [
    'english-names',
    'a building has no English name',
    withChange('buildings', 0, ({ name }) => ({ name: { ...name, en: null } })),
    'b01',
    'name:en',
  ],
  [
    'crossings',
    'the elevated road joins the ground',
    {
      ...whole,
      streets: whole.streets.map((street) =>
        street.elevated ? { ...street, line: [...street.line, whole.streets[0]!.line[0]!] } : street,
      ),
    },
    whole.streets.find(({ elevated }) => elevated)!.id,
    'geometry',
  ],
  [
    'reference',
    'the frozen constants are others',
    { ...whole, info: { ...whole.info, reference: { placesPerHectare: 1, placesPerKilometre: 1 } } },
    'jingansi',
    'reference',
  ],
];

describe('the promises of the bundled pack', () => {
  it.each(mutations)('break %s when %s', (check, _, district, id, field) => {
    const found = checkBundledPack(district).find((candidate) => candidate.check === check);
    expect(found?.breaches).toContainEqual(expect.objectContaining({ id, field }));
  });

  it('have a mutation for every check', () => {
    const mutated = new Set(mutations.map(([check]) => check));
    expect(checkBundledPack(whole).filter(({ check }) => !mutated.has(check))).toEqual([]);
  });
});

describe('the form of a file', () => {
  const breachesOf = (change: (features: { id: string; geometry: { coordinates: unknown } }[]) => void) => {
    const collection = JSON.parse(readBundledPack()['micro-grids.geojson']);
    change(collection.features);
    return checkFileForm({ 'micro-grids.geojson': JSON.stringify(collection) }).flatMap(
      ({ check, breaches }) => breaches.map(({ id }) => `${check} ${id}`),
    );
  };
  const outline = (feature: { geometry: { coordinates: unknown } }) =>
    (feature.geometry.coordinates as [number, number][][])[0]!;

  it('is told by feature: decimals, winding, order', () => {
    expect(breachesOf(() => {})).toEqual([]);
    expect(
      breachesOf(([first]) => {
        outline(first!)[1]![0] += 1e-7;
      }),
    ).toEqual(['six-decimals JA-01']);
    expect(breachesOf(([first]) => outline(first!).reverse())).toEqual(['right-hand-rule JA-01']);
    expect(breachesOf((features) => features.push(features.shift()!))).toEqual(['sorted-by-id JA-01']);
  });

  it.each([[null], [5], ['here'], [[null]], [[[null, null, null, null]]], [[[[121, 31]]]]])(
    'leaves %j in place of rings to the readers',
    (coordinates) => {
      expect(
        breachesOf(([first]) => {
          first!.geometry.coordinates = coordinates;
        }),
      ).toEqual([]);
    },
  );
});

describe('data:check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const checkData = (...args: string[]) => {
    const program = join('node_modules', '.bin', 'tsx');
    const options = { encoding: 'utf8', shell: process.platform === 'win32' } as const;
    return spawnSync(program, ['scripts/check-data.ts', ...args], options);
  };

  it('says of a damaged pack what does not hold: id, field, value, expectation, exit code 1', () => {
    cpSync('data/jingansi', folder, { recursive: true });
    const file = join(folder, 'micro-grids.geojson');
    const collection = JSON.parse(readFileSync(file, 'utf8'));
    collection.features[4].geometry.coordinates = null;
    delete collection.features[5].properties.neighbourhood;
    writeFileSync(file, JSON.stringify(collection));

    const { status, stdout, stderr } = checkData('--pack', folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/JA-05 › geometry: null; expected: a list of rings/);
    expect(stdout).toMatch(/JA-06 › neighbourhood: nothing; expected: the id of a neighbourhood/);

    const report = JSON.parse(checkData('--json', '--pack', folder).stdout);
    expect(report.breaches).toBeGreaterThan(1);
    expect(report.checks[0].breaches).toEqual([
      { id: 'JA-05', field: 'geometry', value: 'null', expectation: 'a list of rings' },
    ]);
  });

  it('says in a sentence that a folder holds no pack, with exit code 1', () => {
    const { status, stdout, stderr } = checkData('--pack', join(folder, 'nowhere'));
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/district\.json/);
  });

  it('refuses an option that it does not know, with exit code 2', () => {
    const { status, stdout, stderr } = checkData('--fast');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--fast/);
  });
});
