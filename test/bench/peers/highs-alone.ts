import loadHighs from 'highs';
import type { CoveringInstance } from '../../../src/analysis/siting/covering/data';
import { runHighs } from '../../../src/analysis/siting/covering/run-highs';
import { sumCovered } from '../../../src/analysis/siting/covering/sum-covered';

export interface HighsAnswer {
  /** Until its own proven gap was at most what was asked for; null where it was not in time. */
  readonly ms: number | null;
  readonly objective: number;
  readonly bound: number;
}

/**
 * HiGHS alone on the compact model of Church & ReVelle (1974), from nothing: the way of a planner with a
 * solver at hand. It blocks until it has proved its answer or the time is over.
 */
export async function solveWithHighs(
  instance: CoveringInstance,
  count: number,
  gap: number,
  seconds: number,
): Promise<HighsAnswer> {
  const highs = await loadHighs();
  let objective = 0;
  let bound = Infinity;
  let ms: number | null = null;
  const begin = performance.now();
  runHighs(highs, { instance, goal: { kind: 'most', count }, start: [], seconds }, (report) => {
    if (report.kind === 'failed') throw new Error(report.message);
    if (report.kind !== 'progress') return;
    if (report.chosen) objective = Math.max(objective, sumCovered(instance, report.chosen));
    if (report.bound !== null) bound = Math.min(bound, report.bound);
    if (ms === null && (bound - objective) / bound <= gap) ms = performance.now() - begin;
  });
  return { ms, objective, bound };
}
