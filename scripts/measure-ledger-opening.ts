/**
 * `npm run bench:ledger`: how long a ledger of 100,000 events takes to open in the built site, from the
 * call until the page has the state: folded from its records, and from the snapshot with a short tail. A
 * measurement to read, not a test: the machine decides as much as the code.
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { fillLedger, hasSnapshot, makeOffice } from '../test/e2e/raw-storage';
import { makeLongLedger } from '../test/helpers/long-ledger';
import { browserFlags, devices } from './browser-flags';
import { findBrowser } from './find-browser';
import { serveBuild } from './serve-build';

const counts = [1000, 10_000, 100_000];
/** Events after the snapshot: as many as it may lack. */
const tail = 1000;
/** Openings of which the median is told. */
const rounds = 5;

/** Runs in the page before its own code: no WebGL. */
function withoutMap(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

async function measureOpening(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.goto('#lens=adopt');
  await page.waitForFunction(() => performance.getEntriesByName('open-ledger').length > 0);
  return page.evaluate(() => performance.getEntriesByName('open-ledger')[0]?.duration ?? Number.NaN);
}

async function measureMedian(page: Page): Promise<number> {
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1) durations.push(await measureOpening(page));
  return durations.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

async function measure(page: Page, count: number): Promise<void> {
  await measureOpening(page);
  const records = makeLongLedger(count + tail, await makeOffice(page));
  await fillLedger(page, records.slice(0, count), 1);
  const folded = await measureOpening(page);
  const started = Date.now();
  while (!(await hasSnapshot(page)) && Date.now() - started < 60_000) await page.waitForTimeout(200);
  await fillLedger(page, records.slice(count, count + tail), 2);
  const opened = await measureMedian(page);
  console.log(
    `${String(count).padStart(7)} events${''.padEnd(4)}folded anew ${folded.toFixed(0).padStart(6)} ms` +
      `    from the snapshot and ${tail} more ${opened.toFixed(0).padStart(5)} ms`,
  );
}

async function measureAll(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    for (const count of counts) {
      const context = await browser.newContext({ ...devices.desktop, baseURL: site.url, locale: 'en-GB' });
      const page = await context.newPage();
      await page.addInitScript(withoutMap);
      await measure(page, count);
      await context.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

measureAll().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
