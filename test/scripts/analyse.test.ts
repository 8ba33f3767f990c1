import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { distanceToArea } from '../../src/geometry/distance-to-area';
import { createLocalPlane } from '../../src/geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../src/geometry/plane-polygons';
import { signedRingArea } from '../../src/geometry/ring-area';
import type { Position } from '../../src/lib/units';
import { readBundledDistrict } from '../helpers/bundled-pack';
import { hasCrossing } from '../helpers/has-crossing';

const folder = mkdtempSync(join(tmpdir(), 'analyse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function analyse(...args: string[]) {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, ['scripts/analyse.ts', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    // The figures are the district's, not the host's.
    env: { ...process.env, TZ: 'America/New_York' },
  });
  return { status, stdout, stderr };
}

/** Answers of the bundled pack by their question: several tests ask the same, and each answer is another process. */
const answers = new Map<string, string>();

function analyseJson(...args: string[]) {
  const question = args.join(' ');
  const known = answers.get(question);
  if (known !== undefined) return JSON.parse(known);
  const { status, stdout, stderr } = analyse('--json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // A file may have another content the next time.
  if (!args.some((each) => each.startsWith(folder))) answers.set(question, stdout);
  return JSON.parse(stdout);
}

function writeFile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A collection whose only feature is a list in a list in a list: it can be read, but not written again. */
const nested = (depth: number): string =>
  `{"type":"FeatureCollection","features":[${'['.repeat(depth)}${']'.repeat(depth)}]}`;

interface SeatFile {
  readonly features: { id: string; geometry: { coordinates: [number, number] } }[];
}
const readSeats = (): SeatFile => JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8'));

describe('analyse --json', () => {
  it('has the members of every figure, for 35 grids in order, and sums that fit', () => {
    const result = analyseJson('--walk', '50');
    expect(result).toMatchObject({ pack: 'jingansi', walk: 50, method: 'exact', need: [], at: null });
    expect(result).not.toHaveProperty('steps');
    expect(Object.keys(result.plane)).toEqual(['lng0', 'lat0', 'kx', 'ky']);
    const ids = result.grids.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(35);
    expect(ids).toEqual([...ids].sort());
    for (const area of [result.district, ...result.grids]) {
      expect(area.covered_area + area.gap_area).toBeCloseTo(area.area, 3);
      expect(area.covered_share).toBeCloseTo(area.covered_area / area.area, 9);
      expect(area.usable_seats).toBeLessThanOrEqual(area.seats);
    }
    const sum = (name: string) =>
      result.grids.reduce((total: number, grid: Record<string, number>) => total + (grid[name] ?? 0), 0);
    expect(sum('seats')).toBe(result.district.seats);
    expect(sum('covered_area')).toBeCloseTo(result.district.covered_area, 6);
  });

  it('gives Turf as a second opinion, within 0.4 percentage points a grid', () => {
    const exact = analyseJson('--walk', '50');
    const turf = analyseJson('--walk', '50', '--method', 'turf');
    expect(turf).toMatchObject({ method: 'turf', steps: 64 });
    turf.grids.forEach((grid: { covered_share: number }, i: number) => {
      expect(Math.abs(grid.covered_share - exact.grids[i].covered_share)).toBeLessThan(0.004);
    });
    expect(turf.district.covered_area).not.toBe(exact.district.covered_area);
  });

  it('gives walking fields for the network, and both for all', () => {
    const network = analyseJson('--method', 'network');
    const all = analyseJson('--method', 'all');
    const names = ['street_length', 'covered_street_length', 'longest_stretch', 'unreachable_length'];
    for (const area of [network.district, ...network.grids]) {
      expect(Object.keys(area)).toEqual(expect.arrayContaining([...names, 'lanes', 'all']));
      expect(area).not.toHaveProperty('area');
      expect(Object.keys(area.lanes)).toEqual(names);
      expect(Object.keys(area.all)).toEqual(names);
      expect(area.covered_street_length).toBeLessThanOrEqual(area.street_length);
    }
    const { unattached, ...rest } = network;
    expect(unattached).toEqual(all.unattached);
    expect(all.district).toMatchObject(rest.district);
    expect(all.district).toMatchObject(analyseJson().district);
  });

  describe('when one seat of a file is moved', () => {
    const walk = 50;
    const seats = readSeats();
    const seat = seats.features.find(({ id }) => id === 's010');
    if (!seat) throw new Error('The pack has no seat s010.');
    const from = seat.geometry.coordinates;
    // Some 60 m to the north-west: out of its disc, still in the district.
    const to: [number, number] = [from[0] - 0.00045, from[1] + 0.00035];
    const moved = { ...seat, geometry: { ...seat.geometry, coordinates: to } };

    const { grids, info } = readBundledDistrict();
    const plane = createLocalPlane(info.center);
    const near = grids
      .filter(({ polygons }) =>
        [from, to].some((at) => distanceToArea(plane.toPlane(at), toPlanePolygons(polygons, plane)) < walk),
      )
      .map(({ id }) => id);

    const changedGrids = (before: unknown, after: unknown): string[] => {
      const [was, is] = [before, after].map((features) =>
        analyseJson('--walk', String(walk), '--seats', writeFile('seats.geojson', { ...seats, features })),
      );
      return was.grids
        .filter((grid: object, i: number) => JSON.stringify(grid) !== JSON.stringify(is.grids[i]))
        .map(({ id }: { id: string }) => id);
    };

    it('changes exactly the grids within the walk of it, where it is the only seat', () => {
      expect(near.length).toBeGreaterThan(1);
      expect(changedGrids([seat], [moved])).toEqual(near);
    });

    it('changes no other grid among all seats: what others cover stays covered', () => {
      const others = seats.features.filter((other) => other !== seat);
      const changed = changedGrids(seats.features, [...others, moved]);
      expect(changed.length).toBeGreaterThan(0);
      expect(near).toEqual(expect.arrayContaining(changed));
    });
  });

  it('counts only seats with places for a group', () => {
    const group = analyseJson('--places', '4');
    expect(group.need_places).toBe(4);
    expect(group.district.usable_seats).toBeGreaterThan(0);
    expect(group.district.usable_seats).toBeLessThan(analyseJson().district.usable_seats);
    expect(analyseJson('--places', '1')).toEqual(analyseJson());
  });

  it('counts fewer seats for a need, and takes a moment with or without an offset', () => {
    const local = analyseJson('--need', 'free', '--at', '2026-11-03T23:30');
    const anyone = analyseJson();
    expect(local.district.usable_seats).toBeLessThan(anyone.district.usable_seats);
    expect(analyseJson('--need', 'free', '--at', '2026-11-03T15:30Z')).toEqual(local);
  });

  it('leaves out a damaged row of a file with a warning, and computes the rest', () => {
    const seats = readSeats();
    seats.features[0]!.geometry.coordinates = [Number.NaN, 31];
    const { status, stdout, stderr } = analyse('--json', '--seats', writeFile('damaged.geojson', seats));
    expect(status).toBe(0);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/s001.*left out/)]);
    expect(JSON.parse(stdout).grids).toHaveLength(35);
  });
});

describe('analyse --rings', () => {
  interface Feature {
    readonly geometry: { readonly type: string; readonly coordinates: Position[][] | Position[][][] };
    readonly properties: { readonly grid: string; readonly gap_area: number };
  }

  it('writes the gaps as GeoJSON whose area is the figure but for the chords of its arcs', () => {
    const path = join(folder, 'rings.geojson');
    const { grids } = analyseJson('--walk', '50', '--rings', path);
    const { type, features }: { type: string; features: Feature[] } = JSON.parse(readFileSync(path, 'utf8'));
    expect(type).toBe('FeatureCollection');
    expect(features.length).toBeGreaterThan(30);
    const plane = createLocalPlane(readBundledDistrict().info.center);
    for (const { geometry, properties } of features) {
      const polygons = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ) as Position[][][];
      const figure = grids.find(({ id }: { id: string }) => id === properties.grid);
      expect(properties.gap_area).toBe(figure.gap_area);
      // Chords only add: at most ⅔ · 0.25 m along the arcs, here below 12 whole circles; and a centimetre
      // of rounding along the border.
      const area = measureArea(toPlanePolygons(polygons, plane));
      expect(area - figure.gap_area).toBeGreaterThan(-10);
      expect(area - figure.gap_area).toBeLessThan(0.17 * 12 * 2 * Math.PI * 50);
      // Below a millionth of the last decimal lies only the rounding of this test.
      expect(hasCrossing(polygons.flat(), 1e-13)).toBe(false);
      for (const [i, ring] of polygons.flatMap((rings) => [...rings.entries()])) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(signedRingArea(ring) > 0).toBe(i === 0);
        for (const [k, position] of ring.slice(1).entries()) expect(position).not.toEqual(ring[k]);
      }
    }
  });
});

describe('a pack of seats, grids and nothing else', () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  for (const file of ['district.json', 'seats.geojson', 'micro-grids.geojson']) {
    copyFileSync(join('data/jingansi', file), join(bare, file));
  }

  it('has areas without a warning', () => {
    expect(analyseJson('--pack', bare)).toEqual(analyseJson());
  });

  it('has no walks', () => {
    const { status, stdout, stderr } = analyse('--pack', bare, '--method', 'all');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--method all needs streets/);
  });
});

describe('analyse for people', () => {
  it('is a table of the 35 grids under a sentence that answers the question', () => {
    const { status, stdout } = analyse('--walk', '100');
    expect(status).toBe(0);
    expect(stdout).toMatch(/within 100 m, in a straight line/);
    expect(stdout.match(/^JA-\d\d /gm)).toHaveLength(35);
  });

  it('is a second table for walks, in metres of street', () => {
    const { status, stdout } = analyse('--method', 'all');
    expect(status).toBe(0);
    expect(stdout).toMatch(/of the public streets is within a walk of 50 m/);
    expect(stdout.match(/^JA-\d\d /gm)).toHaveLength(70);
  });
});

describe('analyse refuses in one sentence, with exit code 2 and nothing on stdout:', () => {
  const cases: readonly [name: string, args: readonly string[], sentence: RegExp][] = [
    ['a walk of nothing', ['--walk', '0'], /--walk 0 .*metres/],
    ['a walk below nothing', ['--walk', '-5'], /--walk -5 .*metres/],
    ['a walk that is no number', ['--walk', 'far'], /--walk far .*metres/],
    ['an unknown method', ['--method', 'guess'], /--method guess .*exact, turf, network, all/],
    ['rings of walks', ['--method', 'network', '--rings', join(folder, 'no.geojson')], /--rings needs areas/],
    ['rings in no folder', ['--rings', join('no', 'such', 'rings.geojson')], /--rings .*cannot be written/],
    ['an unknown need', ['--need', 'throne'], /--need throne .*backrest/],
    ['a group of none', ['--places', '0'], /--places 0 .*from 1 to 12/],
    ['a moment that the calendar lacks', ['--at', '2026-02-30T10:00'], /2026-02-30/],
    ['half a step', ['--steps', '1.5'], /--steps 1\.5 .*whole/],
    ['an unknown option', ['--fast'], /--fast/],
    ['a file that is not there', ['--seats', join('no', 'such.geojson')], /such\.geojson cannot be read/],
    ['a folder without a pack', ['--pack', tmpdir()], /district\.json cannot be read/],
    ['a file that is no GeoJSON', ['--seats', writeFile('text.geojson', 'sit down')], /text\.geojson/],
    [
      'seats where grids were asked for',
      ['--grids', 'data/jingansi/seats.geojson'],
      /none of .*s001.*Polygon/,
    ],
    ['grids where seats were asked for', ['--seats', 'data/jingansi/micro-grids.geojson'], /none of .*JA-01/],
    [
      'values nested without end',
      ['--seats', writeFile('deep.geojson', nested(20_000))],
      /deep\.geojson.*#0/,
    ],
  ];
  it.each(cases)('%s', (_name, args, sentence) => {
    const { status, stdout, stderr } = analyse(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
