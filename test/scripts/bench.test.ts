import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/bench/parse-options';
import { replaceSection } from '../../scripts/bench/replace-section';
import { toJson } from '../../scripts/bench/to-json';
import { toTable } from '../../scripts/bench/to-table';
import type { BenchReport } from '../bench/data';

const agreement = { measure: 'm', difference: 0.25, holds: true };
const report: BenchReport = {
  kind: 'walking',
  cases: [
    { name: 'search', n: 50, medianMs: 2, p99Ms: 3, cpuMs: 2 },
    { name: 'tinyqueue', n: 50, medianMs: 20, p99Ms: 30, cpuMs: 18 },
    { name: 'search', n: 900, medianMs: 40, p99Ms: 60, cpuMs: 40 },
  ],
  comparisons: [{ peer: 'tinyqueue', n: 50, ratio: 9, agreement }],
  notRun: [
    { name: 'tinyqueue', n: 900, reason: 'not run: takes minutes' },
    { name: 'networkx', n: 900, reason: 'not run: takes minutes' },
  ],
};

describe('bench', () => {
  it('knows its kinds and one size', () => {
    expect(parseOptions(['whatif', '--json', '--seats', '1000'])).toEqual({
      kind: 'whatif',
      json: true,
      size: 1000,
      readme: false,
    });
    expect(parseOptions([])).toEqual({ kind: null, json: false, size: null, readme: false });
  });

  it.each([
    ['an unknown kind', ['speed'], /speed cannot be measured: expected coverage/],
    ['two kinds', ['coverage', 'siting'], /coverage siting cannot/],
    ['half a seat', ['--seats', '1.5'], /--seats 1\.5 .*whole number/],
    ['no seat', ['--seats', '-3'], /--seats -3 /],
    ['an unknown option', ['--fast'], /--fast/],
  ])('refuses %s in one sentence', (_name, args, sentence) => {
    expect(() => parseOptions(args)).toThrow(sentence);
  });

  it('gives one ratio a peer in its JSON, with its size and the agreement under the same name', () => {
    expect(toJson(report)).toMatchObject({
      cases: [{ name: 'search', n: 50, median_ms: 2, p99_ms: 3 }, {}, {}],
      ratios: { tinyqueue: 9 },
      agreement: { tinyqueue: { n: 50, difference: 0.25, holds: true } },
      not_run: [{ name: 'tinyqueue', n: 900 }, {}],
    });
  });

  it('puts its tables between the marks of the README, and nowhere else', () => {
    const before = '# A\n\n<!-- bench -->\nold\n<!-- /bench -->\n\n## B\n';
    const after = '# A\n\n<!-- bench -->\n\nnew $1\n\n<!-- /bench -->\n\n## B\n';
    expect(replaceSection(before, 'new $1')).toBe(after);
    expect(() => replaceSection('# A', 'new')).toThrow(/<!-- bench -->/);
  });

  it('says in its table what was not run, in one row a size', () => {
    const table = toTable([report]);
    expect(table).toContain('| 50 | tinyqueue | 20 | 30 | 18 | 9 | yes: 0.25 m |');
    expect(table).toContain('| 900 | tinyqueue, networkx | not run: takes minutes |');
  });
});
