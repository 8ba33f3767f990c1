import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { dropFiles } from './drop-files';
import type { NamedBytes } from './hostile-files';
import { judgePage } from './judge-page';
import { hasSettled, openEveryStep, readPage, type ShownPage, takeLongestTask } from './page-side';
import { withFiles } from './with-files';

/** The page that files are dropped on. */
export interface ImportTarget {
  readonly page: Page;
  readonly session: CDPSession;
  /** Errors that no code has caught, since the last look. */
  readonly errors: string[];
  /** Processes of which one is that of the page and its workers, the largest. */
  readonly processes: readonly number[];
}

export interface DropMeasurement {
  readonly outcome: ShownPage['outcome'] | 'stuck';
  /** Milliseconds of the longest task until it had come to an end, and while everything was opened; 0 = none over 50. */
  readonly reading: number;
  readonly opening: number;
  /** Milliseconds until the preview or the refusal stood. */
  readonly lasted: number;
  /** Bytes that the process of the page held at the most, and that the objects of the page hold after it. */
  readonly resident: number;
  readonly heap: number;
  readonly sentences: readonly string[];
  readonly faults: readonly string[];
}

/** Milliseconds that the slowest file may take. */
const patience = 90_000;

/** Lets files fall on the page, waits for what becomes of them, opens all that there is to open, and goes back. */
export async function measureDrop(
  target: ImportTarget,
  files: readonly NamedBytes[],
): Promise<DropMeasurement> {
  const { page, session, errors } = target;
  await page.evaluate(takeLongestTask);
  const peak = watchProcesses(target.processes);
  const start = performance.now();
  const isSettled = await withFiles(files, async (paths) => {
    await dropFiles(session, paths);
    return page.waitForFunction(hasSettled, null, { polling: 50, timeout: patience }).then(
      () => true,
      () => false,
    );
  });
  const lasted = performance.now() - start;
  const reading = await page.evaluate(takeLongestTask);
  const resident = peak();
  await page.evaluate(openEveryStep);
  const opening = await page.evaluate(takeLongestTask);
  const shown = await page.evaluate(readPage);
  const { metrics } = await session.send('Performance.getMetrics');
  const names = files.map(({ name }) => name);
  const faults = [
    ...(isSettled ? judgePage(shown, names) : ['neither a preview nor a refusal comes']),
    ...errors.splice(0).map((error) => `error of the page: ${error.slice(0, 200)}`),
  ];
  return {
    outcome: isSettled ? shown.outcome : 'stuck',
    reading,
    opening,
    lasted,
    resident,
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0,
    sentences: shown.sentences.map(({ whole }) => whole),
    faults,
  };
}

/** Leaves what came of files, so that the next can be dropped on the page as it was. */
export async function leaveDrop({ page }: ImportTarget): Promise<void> {
  const button = page.locator('.import-end .button').last();
  if (await button.count()) await button.click();
  else {
    await page.reload();
    await page.waitForTimeout(1000);
  }
  await page.locator('.import-drop').waitFor();
  await page.evaluate(takeLongestTask);
}

/** Milliseconds between two looks at what the process holds. */
const often = 50;

/** Follows the bytes that the largest process holds until it is asked for the most; 0 where the system does not tell. */
function watchProcesses(processes: readonly number[]): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, ...processes.map(residentOf));
  };
  const timer = setInterval(look, often);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

/** As Linux tells it (proc(5), VmRSS); 0 elsewhere, and of a process that has ended. */
function residentOf(id: number): number {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}
