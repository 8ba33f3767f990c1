import { nextTask } from '../../lib/next-task';

/**
 * How long grids are computed before events are let in, ms: a message to stop waits no longer than
 * this and a grid, and on the page (where no worker runs) a frame of 60 Hz is not missed by it alone.
 */
const slice = 12;

/**
 * A computation grid by grid to its end, in slices.
 * @throws the signal's reason as soon as it is aborted, between two grids.
 */
export async function runGrids<T>(grids: Generator<void, T, void>, signal: AbortSignal): Promise<T> {
  let letIn = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = grids.next();
    if (done) return value;
    if (performance.now() - letIn < slice) continue;
    await nextTask();
    letIn = performance.now();
  }
}
