import type { Page } from 'playwright-core';

/** From here a task is long: https://www.w3.org/TR/longtasks/, 50 ms. */
export const longTaskLimit = 50;

/** A task of the page's thread that was long: when it began after the page was opened, and how long it took, ms. */
export interface LongTask {
  readonly start: number;
  readonly duration: number;
}

/** Runs in the page before its own code: a list of the long tasks, from the first on. */
export function observeLongTasks(): void {
  const tasks: { start: number; duration: number }[] = [];
  Object.assign(globalThis, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** How long the page is given to tell of its last task, ms: the observer is told between two tasks. */
const untilTold = 200;

/** The long tasks since they were taken last. */
export const takeLongTasks = (page: Page): Promise<LongTask[]> =>
  page.evaluate(async (wait) => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const tasks: LongTask[] = Reflect.get(globalThis, 'longTasks');
    return tasks.splice(0);
  }, untilTold);
