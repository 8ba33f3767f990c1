import type { StartSolver } from '../analysis/siting/covering/data';
import type { Siting } from '../analysis/siting/data';
import { findSites } from '../analysis/siting/find-sites';
import { runUsability } from '../analysis/usability/run-usability';
import { nextTask } from '../lib/next-task';
import type { SitingTask } from './siting-messages';

/**
 * One run of siting, the same in the worker and, where no worker can run, on the page: it gives the thread
 * back every few milliseconds.
 * @param startSolver null = no exact solver: the bound is then that of the relaxation
 */
export async function* runSiting(
  { district, request, limits }: SitingTask,
  startSolver: StartSolver | null,
  signal: AbortSignal,
): AsyncGenerator<Siting, void> {
  const usability = await runUsability(district, request.need);
  if (signal.aborted) return;
  yield* findSites(district, usability, request, {
    ...limits,
    clock: () => performance.now(),
    rounds: Number.POSITIVE_INFINITY,
    startSolver,
    signal,
    pause: nextTask,
  });
}
