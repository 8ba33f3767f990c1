/**
 * `npm run bench:large-pages`: the tasks over 50 ms on the page's thread, and how long a person waits, while a
 * made-up table of 100,000 seats is imported as a district of its own and its pages are gone through. A measurement
 * to read, not a test: the machine decides as much as the code.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { messageOf } from '../src/lib/app-error';
import { browserFlags, devices } from './browser-flags';
import { findBrowser } from './find-browser';
import { type LargePagesOptions, parseOptions } from './large-pages/parse-options';
import { importPhases, mapPhases, type Phase, pagePhases } from './large-pages/phases';
import { tableHead, tableRow } from './large-pages/to-table';
import { writeSeats } from './large-pages/write-seats';
import { listHeaviest } from './long-tasks/list-heaviest';
import {
  type LongTask,
  longTaskLimit,
  observeLongTasks,
  takeLongTasks,
} from './long-tasks/observe-long-tasks';
import { type PageProfiler, profilePage } from './long-tasks/profile-page';
import { serveBuild } from './serve-build';

/** Longest wait for a page, ms: nothing is given up that merely takes its time. */
const patience = 60_000;
/** A page has come to rest when no task was long for so long, ms. */
const rest = 1500;
/** What does not come to rest is told as it is, ms. */
const longestUnrest = 20_000;
/** Calls that are told of the longest task of a phase. */
const toldCalls = 25;

/** Runs in the page before its own code: a browser without WebGL. */
function withoutWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...more: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...more]);
  } as typeof getContext;
}

/** The long tasks until the page has come to rest. */
async function takeUntilRest(page: Page): Promise<LongTask[]> {
  const tasks: LongTask[] = [];
  const end = Date.now() + longestUnrest;
  for (let quietSince = Date.now(); Date.now() - quietSince < rest && Date.now() < end; ) {
    const more = await takeLongTasks(page);
    if (more.length > 0) quietSince = Date.now();
    tasks.push(...more);
  }
  return tasks;
}

async function measure(page: Page, phase: Phase, profiler: PageProfiler | null, folder: string | null) {
  if (phase.prepare) {
    await phase.prepare(page);
    await takeUntilRest(page);
  }
  await profiler?.start();
  const begin = performance.now();
  await phase.play(page);
  const readyAfter = performance.now() - begin;
  const tasks = await takeUntilRest(page);
  if (profiler && folder !== null) await tellProfile(phase.name, tasks, profiler, folder);
  return { name: phase.name, tasks, readyAfter };
}

const longestOf = (tasks: readonly LongTask[]): LongTask | undefined =>
  tasks.toSorted((a, b) => b.duration - a.duration)[0];

/** Writes the profile, and says what the longest task consisted of. */
async function tellProfile(
  name: string,
  tasks: readonly LongTask[],
  profiler: PageProfiler,
  folder: string,
): Promise<void> {
  const { profile, startedAt } = await profiler.stop();
  const longest = longestOf(tasks);
  if (!longest) return;
  writeFileSync(join(folder, `${name}.cpuprofile`), JSON.stringify(profile));
  const from = longest.start - startedAt;
  const calls = listHeaviest(profile, from, from + longest.duration, toldCalls);
  console.log(
    `${name}: the longest task, ${Math.round(longest.duration)} ms (with what it called; by itself)`,
  );
  for (const { name: call, total, own } of calls)
    console.log(`  ${total.toFixed(0).padStart(6)} ${own.toFixed(0).padStart(6)}  ${call}`);
}

async function openPage(browser: Browser, url: string, { withoutMap }: LargePagesOptions): Promise<Page> {
  const context = await browser.newContext({
    ...devices.desktop,
    baseURL: url,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  if (withoutMap) await page.addInitScript(withoutWebGl);
  await page.addInitScript(observeLongTasks);
  await page.goto('#lens=plan&page=import');
  return page;
}

/** What draws WebGL, by its own name; null = nothing does. */
const findRenderer = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const names = gl?.getExtension('WEBGL_debug_renderer_info');
    return gl && String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  });

function describeMachine(browser: Browser, renderer: string | null): string {
  const processors = cpus();
  const drawing =
    renderer === null
      ? 'no WebGL'
      : `WebGL ${/swiftshader|llvmpipe|software/i.test(renderer) ? 'in software' : 'on a GPU'} (${renderer})`;
  return [
    `${processors.length} × ${processors[0]?.model.trim() || 'processor without a name'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()[0]?.toFixed(1)}`,
    `Chromium ${browser.version()}`,
    drawing,
  ].join(', ');
}

async function measureAll(options: LargePagesOptions): Promise<void> {
  if (!existsSync(join(options.build, 'index.html')))
    throw new Error(`There is no build in ${options.build}/: run npm run build first.`);
  if (options.profile !== null) mkdirSync(options.profile, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'zuozuo-pages-'));
  const table = join(folder, 'benches.csv');
  writeFileSync(table, writeSeats(options.seats, options.seed));
  const site = await serveBuild(options.build);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    const page = await openPage(browser, site.url, options);
    console.log(
      `Tasks over ${longTaskLimit} ms on the page's thread, ${options.seats.toLocaleString('en')} seats`,
    );
    console.log(describeMachine(browser, await findRenderer(page)));
    const profiler = options.profile === null ? null : await profilePage(page);
    console.log(tableHead());
    const importing = importPhases(table);
    for (const phase of [...importing, ...pagePhases]) {
      const isTold = options.only.includes(phase.name);
      // Every page comes after the import.
      if (!isTold && !importing.includes(phase)) continue;
      if (options.withoutMap && mapPhases.includes(phase.name)) continue;
      try {
        const measured = await measure(page, phase, isTold ? profiler : null, options.profile);
        if (isTold) console.log(tableRow(measured));
      } catch (thrown) {
        // Without the district there is nothing to open; one page that does not come says nothing of the next.
        if (importing.includes(phase)) throw thrown;
        console.error(`${phase.name} did not come to its end: ${messageOf(thrown)}`);
        process.exitCode = 1;
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

try {
  await measureAll(parseOptions(process.argv.slice(2)));
} catch (thrown) {
  console.error(messageOf(thrown));
  process.exitCode = 2;
}
