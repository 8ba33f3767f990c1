import type { Siting } from '../../../src/analysis/siting/data';
import { bundledDistrict } from '../../helpers/bundled-district';
import type { Agreement, BenchCase, BenchReport, Comparison, NotRun } from '../data';
import { makeInstance, siteUntil } from '../engines/siting';
import { quantile } from '../measure-runs';
import { type HighsAnswer, solveWithHighs } from '../peers/highs-alone';

const sizes = [10, 20, 50] as const;
/** The proven gap that the question is asked until (issue Engine, Siting with proof). */
const gap = 0.005;
const seconds = 15;
/** Time of the first run is compiling, too. */
const runs = 3;

/** The next N seats of the bundled district, from the question to a proven gap of 0.5 %. */
export async function benchSiting(onlySize: number | null): Promise<BenchReport> {
  const district = await bundledDistrict();
  const cases: BenchCase[] = [];
  const comparisons: Comparison[] = [];
  const notRun: NotRun[] = [];
  for (const n of onlySize === null ? sizes : [onlySize]) {
    const times: number[] = [];
    let found: Siting | null = null;
    for (let run = 0; run < runs; run += 1) {
      const begin = performance.now();
      found = await siteUntil(district, n, gap, seconds);
      if (found.gap <= gap) times.push(performance.now() - begin);
    }
    if (!found || times.length < runs) {
      notRun.push({ name: 'sites', n, reason: `no gap of 0.5 % within ${seconds} s` });
      continue;
    }
    const medianMs = quantile(times, 0.5);
    // Processor time means nothing where a solver works in a thread beside the search.
    cases.push({ name: 'sites', n, medianMs, p99Ms: quantile(times, 0.99), cpuMs: null });

    const begin = performance.now();
    const instance = makeInstance(district, n);
    const preparedMs = performance.now() - begin;
    const peer = await solveWithHighs(instance, n, gap, seconds);
    if (peer.ms === null) {
      const left = (100 * (1 - peer.objective / peer.bound)).toFixed(1);
      notRun.push({ name: 'highs alone', n, reason: `${seconds} s were not enough, gap ${left} %` });
      continue;
    }
    // Both begin at the district.
    const peerMs = preparedMs + peer.ms;
    cases.push({ name: 'highs alone', n, medianMs: peerMs, p99Ms: peerMs, cpuMs: null });
    comparisons.push({
      peer: 'highs alone',
      n,
      ratio: peerMs / medianMs,
      agreement: compareSitings(found, peer),
    });
  }
  return { kind: 'siting', cases, comparisons, notRun };
}

/** Neither covers more than the other has proved to be possible. */
export function compareSitings(
  found: Pick<Siting, 'objective' | 'bound'>,
  peer: Pick<HighsAnswer, 'objective' | 'bound'>,
): Agreement {
  const rounding = 1e-6 * found.bound;
  return {
    measure: 'm of newly covered street between the two answers',
    difference: Math.abs(found.objective - peer.objective),
    holds: found.objective <= peer.bound + rounding && peer.objective <= found.bound + rounding,
  };
}
