import type { CDPSession, Page } from 'playwright-core';
import type { CpuProfile } from './list-heaviest';

/** Microseconds between two looks at what runs. */
const interval = 500;

export interface PageProfiler {
  start(): Promise<void>;
  /** @returns the profile, and when it began by the clock of the page that is open, ms */
  stop(): Promise<{ readonly profile: CpuProfile; readonly startedAt: number }>;
}

/** The browser's own profiler on the thread of a page; workers are not in it. */
export async function profilePage(page: Page): Promise<PageProfiler> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  return {
    start: async () => void (await session.send('Profiler.start')),
    stop: async () => {
      const now = await page.evaluate(() => performance.now());
      const { profile } = await session.send('Profiler.stop');
      return { profile, startedAt: now - (profile.endTime - profile.startTime) / 1000 };
    },
  };
}
