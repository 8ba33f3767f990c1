import { nextTask } from './next-task';

/**
 * How long steps are taken before events are let in, ms: a message to stop waits no longer than this and a
 * step, and on the page a frame of 60 Hz is not missed by it alone.
 */
const slice = 12;

/**
 * A computation in steps to its end, in slices.
 * @throws the signal's reason as soon as it is aborted, between two steps.
 */
export async function runInSlices<T>(steps: Generator<unknown, T, void>, signal?: AbortSignal): Promise<T> {
  let letIn = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - letIn < slice) continue;
    await nextTask();
    letIn = performance.now();
  }
}
