import { readFileSync, writeFileSync } from 'node:fs';
import { messageOf } from '../src/lib/app-error';
import type { BenchKind, BenchReport } from '../test/bench/data';
import { installPeers } from './bench/install-peers';
import { parseOptions } from './bench/parse-options';
import { replaceSection } from './bench/replace-section';
import { toJson } from './bench/to-json';
import { toTable } from './bench/to-table';

const benches: Readonly<Record<BenchKind, (size: number | null) => Promise<BenchReport>>> = {
  coverage: async (size) => (await import('../test/bench/kinds/coverage')).benchCoverage(size),
  whatif: async (size) => (await import('../test/bench/kinds/whatif')).benchWhatIf(size),
  walking: async (size) => (await import('../test/bench/kinds/walking')).benchWalking(size),
  siting: async (size) => (await import('../test/bench/kinds/siting')).benchSiting(size),
  large: async (size) => (await import('../test/bench/kinds/large')).benchLarge(size),
};

/**
 * `npm run --silent bench -- coverage|whatif|walking|siting|large --json`: how long the engines take on seeded
 * data in the shape of the district, beside pinned peers in the same run, and whether the answers agree.
 * Options: `--seats N` for one size. Without a kind all of them, as the tables of the README (`--readme` puts
 * them there). Peers that
 * take minutes at a size are not run at it, and the answer says so.
 */
async function bench(args: readonly string[]): Promise<string> {
  const { kind, json, size, readme } = parseOptions(args);
  // The large district has no peers but itself.
  if (kind !== 'large') installPeers();
  if (kind !== null) {
    const report = await benches[kind](size);
    return json ? JSON.stringify(toJson(report), null, 1) : toTable([report]);
  }
  const reports: BenchReport[] = [];
  for (const run of Object.values(benches)) reports.push(await run(size));
  const tables = toTable(reports);
  if (readme) writeFileSync('README.md', replaceSection(readFileSync('README.md', 'utf8'), tables));
  return json ? JSON.stringify(reports.map(toJson), null, 1) : tables;
}

try {
  console.log(await bench(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
