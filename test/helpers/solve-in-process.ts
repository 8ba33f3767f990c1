import loadHighs from 'highs';
import type { CoveringOptions, StartSolver } from '../../src/analysis/siting/covering/data';
import { runHighs } from '../../src/analysis/siting/covering/run-highs';

const highs = loadHighs();

/** HiGHS on this thread: it reports from a later task, as a worker would. */
export const solveInProcess: StartSolver = (task, onReport) => {
  let isEnded = false;
  void highs.then((loaded) => {
    if (!isEnded) runHighs(loaded, task, (report) => !isEnded && onReport(report));
  });
  return () => {
    isEnded = true;
  };
};

/** A run that no clock ends: 30 rounds of search, on a clock that stands still. */
export function coveringOptions(change: Partial<CoveringOptions> = {}): CoveringOptions {
  return {
    seed: 1,
    clock: () => 0,
    seconds: Number.POSITIVE_INFINITY,
    rounds: 30,
    gap: 0,
    startSolver: null,
    signal: new AbortController().signal,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    ...change,
  };
}
