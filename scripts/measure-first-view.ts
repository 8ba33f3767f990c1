/**
 * `npm run bench:first-view`: what a person with a slow phone sees when: the first paint, the list of the
 * nearest seats, the map. 1.6 Mbit/s with 150 ms there and back for all that is fetched, workers included, and a
 * processor four times slower for the page. A measurement to read, not a test: the machine draws the map without
 * a GPU, so that only what comes before the map is like that of a phone.
 */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { browserFlags, devices } from './browser-flags';
import { findBrowser } from './find-browser';
import { type Line, serveSlowly } from './first-view/serve-slowly';

/** "Slow 4G" of the browser's own tools and of Lighthouse. */
const line: Line = { bitsPerSecond: 1.6e6, roundTrip: 150 };
const slowdown = 4;
/** The middle one of so many is told. */
const runs = 3;
/** Drawing in software on a throttled processor takes its time. */
const patience = 120_000;

interface FirstView {
  readonly paint: number;
  readonly list: number;
  readonly map: number;
}

/** Runs in the page before its own code: notes when the list and the map are there, milliseconds from the start. */
function watch(): void {
  const seen: Record<string, number> = {};
  Object.assign(globalThis, { firstView: seen });
  const marks = { list: '.seat-row', map: '.map-view[data-condition="ready"]' };
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(marks))
      if (!(name in seen) && document.querySelector(selector)) seen[name] = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function measure(browser: Browser, url: string): Promise<FirstView> {
  const context = await browser.newContext({
    ...devices.phone,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('.map-view[data-condition="ready"]').waitFor({ timeout: patience });
    return await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      ...Reflect.get(globalThis, 'firstView'),
    }));
  } finally {
    await context.close();
  }
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);

async function measureAll(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const site = await serveSlowly(line);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const views: FirstView[] = [];
    while (views.length < runs) views.push(await measure(browser, site.url));
    const [paint, list, map] = (['paint', 'list', 'map'] as const).map((name) =>
      middle(views.map((view) => view[name])),
    ) as [number, number, number];
    console.log(
      `First view at ${line.bitsPerSecond / 1e6} Mbit/s, ${line.roundTrip} ms, processor ÷ ${slowdown}`,
    );
    console.log(`first paint    ${inSeconds(paint)}`);
    console.log(`seats listed   ${inSeconds(list)}`);
    console.log(`map drawn      ${inSeconds(map)}   (${(map / list).toFixed(1)} times as long as the list)`);
  } finally {
    await browser.close();
    site.close();
  }
}

measureAll().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
