import { nextTask } from '../../src/lib/next-task';

export interface Slices<T> {
  readonly value: T;
  readonly wholeMs: number;
  readonly cpuMs: number;
  /** The longest that events had to wait. */
  readonly longestMs: number;
}

/** Runs something that lets events in, and watches as an event would how long it has to wait. */
export async function measureSlices<T>(run: () => Promise<T>): Promise<Slices<T>> {
  let longestMs = 0;
  let isRunning = true;
  const watch = async () => {
    for (let last = performance.now(); isRunning; ) {
      await nextTask();
      const now = performance.now();
      longestMs = Math.max(longestMs, now - last);
      last = now;
    }
  };
  const watching = watch();
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  try {
    const value = await run();
    const wholeMs = performance.now() - start;
    const { user, system } = process.cpuUsage(cpuBefore);
    return { value, wholeMs, cpuMs: (user + system) / 1000, longestMs };
  } finally {
    isRunning = false;
    await watching;
  }
}
