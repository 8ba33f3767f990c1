import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const from = '121.4449,31.2242';
const to = '121.44,31.22';

function route(...args: string[]) {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, ['scripts/route.ts', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, TZ: 'America/New_York' },
  });
  return { status, stdout, stderr };
}

function routeJson(...args: string[]) {
  const { status, stdout, stderr } = route('--json', '--from', from, '--to', to, ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

describe('route --json', () => {
  it('has exactly its members, and a line from the start to the end', () => {
    const found = routeJson('--rest', '300');
    const members = ['feasible', 'smallest_rest', 'length', 'longest_leg', 'stops', 'geometry'];
    expect(Object.keys(found)).toEqual(members);
    expect(found).toMatchObject({ feasible: true, geometry: { type: 'LineString' } });
    expect(found.longest_leg).toBeLessThanOrEqual(300);
    expect(found.geometry.coordinates.at(0)).toEqual([121.4449, 31.2242]);
    expect(found.geometry.coordinates.at(-1)).toEqual([121.44, 31.22]);
  });

  it('works with the smallest rest that it names, and with nothing less', () => {
    const { smallest_rest: smallest } = routeJson('--rest', '50');
    expect(routeJson('--rest', String(smallest))).toMatchObject({ feasible: true, longest_leg: smallest });
    expect(routeJson('--rest', String(smallest - 0.001))).toMatchObject({
      feasible: false,
      smallest_rest: smallest,
    });
  });

  it('asks more of the way when it asks more of the seats', () => {
    const anyone = routeJson('--rest', '100000');
    const needy = routeJson('--rest', '100000', '--need', 'backrest,armrest', '--at', '2026-11-03T10:00');
    const group = routeJson('--rest', '100000', '--places', '6');
    expect(group.smallest_rest).toBeGreaterThanOrEqual(anyone.smallest_rest);
    expect(needy.smallest_rest).toBeGreaterThanOrEqual(anyone.smallest_rest);
    expect(anyone.stops).toEqual([]);
  });
});

describe('route for people', () => {
  it('says what is possible before the legs, and marks those that are too long', () => {
    const { status, stdout } = route('--from', from, '--to', to, '--rest', '50');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No way has a rest at least every 50 m: .* smallest is \d+\.\d m\./);
    expect(stdout).toMatch(/longer than 50 m/);
  });
});

describe('route refuses in one sentence, with exit code 2 and nothing on stdout:', () => {
  const cases: readonly [name: string, args: readonly string[], sentence: RegExp][] = [
    ['no start', ['--to', to], /--from is missing.*LNG,LAT/],
    ['half a place', ['--from', '121.4', '--to', to], /--from 121\.4 .*LNG,LAT/],
    ['a place off the globe', ['--from', from, '--to', '31.22,121.44'], /--to 31\.22,121\.44 /],
    ['a start far from every street', ['--from', '-0.1,51.5', '--to', to], /start -0\.1,51\.5 .*60 m/],
    ['an end far from every street', ['--from', from, '--to', '121.6,31.2'], /end 121\.6,31\.2 .*60 m/],
    ['a rest of nothing', ['--from', from, '--to', to, '--rest', '0'], /--rest 0 .*metres/],
    ['a rest that is no number', ['--from', from, '--to', to, '--rest', 'soon'], /--rest soon .*metres/],
    ['an unknown need', ['--from', from, '--to', to, '--need', 'throne'], /--need throne .*backrest/],
    ['a moment that is none', ['--from', from, '--to', to, '--at', 'noon'], /--at noon/],
    ['an unknown option', ['--fast'], /--fast/],
    ['a folder without a pack', ['--from', from, '--to', to, '--pack', tmpdir()], /district\.json/],
  ];
  it.each(cases)('%s', (_name, args, sentence) => {
    const { status, stdout, stderr } = route(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
