import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/site/parse-options';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(folder, { recursive: true }));

function site(...args: string[]) {
  const program = join('node_modules', '.bin', 'tsx');
  const { status, stdout, stderr } = spawnSync(program, ['scripts/site.ts', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

function siteJson(...args: string[]) {
  const { status, stdout, stderr } = site('--json', ...args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** Three nodes of a line some 111 m apart, weights 1, 5 and 2, and one far off. */
const instance = join(folder, 'line.txt');
writeFileSync(
  instance,
  [
    'NAME : Line',
    'DIMENSION : 4',
    'NODE_COORD_SECTION',
    '40.000 -074.0',
    '40.001 -074.0',
    '40.002 -074.0',
    '40.100 -074.0',
    'DEMAND_SECTION',
    '1',
    '5',
    '2',
    '4',
    'EOF',
  ].join('\n'),
);

describe('site --json', () => {
  it('gives the sites of the district with gains that make the objective, and the bound', () => {
    const answer = siteJson('--walk', '50', '--count', '10', '--seconds', '60');
    expect(Object.keys(answer)).toEqual(['objective', 'bound', 'gap', 'seconds', 'sites']);
    expect(answer.sites).toHaveLength(10);
    expect(Object.keys(answer.sites[0])).toEqual(['lng', 'lat', 'gain']);
    const sum = answer.sites.reduce((total: number, { gain }: { gain: number }) => total + gain, 0);
    expect(sum).toBeCloseTo(answer.objective, 6);
    expect(answer.bound).toBeGreaterThanOrEqual(answer.objective);
    expect(answer.gap).toBeLessThanOrEqual(0.005);
  });

  it('gives the fewest seats for a share', () => {
    const answer = siteJson('--walk', '100', '--share', '0.2', '--seconds', '60');
    expect(answer.objective).toBe(answer.sites.length);
    expect(answer.bound).toBeLessThanOrEqual(answer.objective);
    expect(answer.unreached).toEqual([]);
  });

  it('gives the facilities of an instance, numbered from 0', () => {
    expect(siteJson('--instance', instance, '--radius', '120', '--count', '1')).toMatchObject({
      objective: 8,
      bound: 8,
      gap: 0,
      facilities: [1],
    });
    expect(siteJson('--instance', instance, '--radius', '120', '--share', '0')).toMatchObject({
      objective: 2,
      bound: 2,
      covered: 12,
      unreached: [],
    });
  });

  it('prints what it has when the time is over', () => {
    const answer = siteJson('--share', '0', '--seconds', '0.001');
    expect(answer.sites.length).toBe(answer.objective);
    expect(answer.bound).toBeLessThanOrEqual(answer.objective);
  });
});

describe('site', () => {
  it('prints a line a site for people, with what is not known', () => {
    const { status, stdout } = site('--count', '3', '--weights', 'residents');
    expect(status).toBe(0);
    expect(stdout).toContain('3 new seats bring');
    expect(stdout).toMatch(/^ 3 {2}121\.\d{6}, 31\.\d{6}/m);
    expect(stdout).toContain('clear-width');
  });

  it.each([
    [['--pack', 'nowhere'], /nowhere/],
    [['--instance', 'nowhere.txt', '--radius', '400'], /^nowhere\.txt cannot be read/],
    [['--instance', 'package.json', '--radius', '400'], /is no covering instance: it has no line “DIMENSION/],
  ])('refuses %j in one sentence', (args, sentence) => {
    const { status, stdout, stderr } = site(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('the options of site', () => {
  it.each([
    [['--count', '0'], /^--count 0 cannot be used: expected a whole number from 1 to 50\.$/],
    [['--count', '51'], /^--count 51 cannot be used/],
    [['--walk', '-5'], /^--walk -5 cannot be used: expected more than 0/],
    [['--seconds', 'soon'], /^--seconds soon cannot be used/],
    [['--share', '20'], /^--share 20 cannot be used: expected a share from 0 to 1/],
    [['--share', '0.2', '--count', '3'], /two questions/],
    [['--weights', 'money'], /^--weights money cannot be used: expected street, residents/],
    [['--weights', 'places=0'], /expected one of them to be more than 0/],
    [['--need', 'wings'], /^--need wings is not known/],
    [['--instance', instance], /^--radius is missing/],
    [['--sites', '3'], /--sites/],
  ])('%j are refused in one sentence', (args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
    expect(() => parseOptions(args)).toThrow(/^[^\n]+\.$/);
  });

  it('take weights one by one, and more facilities of an instance than seats of a district', () => {
    expect(parseOptions(['--weights', 'streetLength=1, places=2.5']).weights).toEqual({
      streetLength: 1,
      residents: 0,
      workers: 0,
      places: 2.5,
    });
    expect(parseOptions(['--instance', 'x', '--radius', '400', '--count', '100'])).toMatchObject({
      instance: 'x',
      radius: 400,
      count: 100,
    });
  });
});
