/**
 * `npm run bench:tasks`: the tasks over 50 ms on the page's thread while a person types in Find and moves
 * the slider of Plan, as the browser itself reports them. Without WebGL, so that the map's own drawing is
 * not in the figures. A measurement to read, not a test: the machine decides as much as the code.
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { browserFlags, devices } from './browser-flags';
import { findBrowser } from './find-browser';
import {
  type LongTask,
  longTaskLimit,
  observeLongTasks,
  takeLongTasks,
} from './long-tasks/observe-long-tasks';
import { serveBuild } from './serve-build';

interface Scenario {
  readonly name: string;
  readonly hash: string;
  readonly ready: string;
  readonly play: (page: Page) => Promise<void>;
}

const press = async (page: Page, key: string, times: number) => {
  for (let count = 0; count < times; count += 1) await page.keyboard.press(key);
};

const scenarios: readonly Scenario[] = [
  {
    name: 'Find: type in the search',
    hash: '#lens=find',
    ready: '.nearest-list button',
    play: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('nanjing road west 1788');
    },
  },
  {
    name: 'Find: switch every filter',
    hash: '#lens=find',
    ready: '.nearest-list button',
    play: async (page) => {
      const chips = page.locator('.chip-row .chip');
      for (let index = 1; index < 5; index += 1) await chips.nth(index).click();
    },
  },
  {
    name: 'Plan: slider from 50 m to 150 m',
    hash: '#lens=plan',
    ready: '.plan[aria-busy="false"] tr[data-row]',
    play: async (page) => {
      await page.getByRole('slider').first().focus();
      await press(page, 'ArrowRight', 20);
      await page.locator('.plan[aria-busy="false"]').waitFor();
    },
  },
  {
    name: 'Plan: sort every column',
    hash: '#lens=plan',
    ready: '.plan[aria-busy="false"] tr[data-row]',
    play: async (page) => {
      for (const header of await page.locator('.grid-table th button').all()) await header.click();
    },
  },
  {
    name: 'Adopt: type the name of a building',
    hash: '#lens=adopt',
    ready: '.home-list button',
    play: async (page) => {
      await page.locator('.home-search input').focus();
      await page.keyboard.type('Wheelock Square');
    },
  },
];

/** Runs in the page before its own code: nothing can be drawn on, so that there is no map. */
function withoutCanvas(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
}

async function measure(page: Page, { hash, ready, play }: Scenario): Promise<[LongTask[], LongTask[]]> {
  await page.goto(hash);
  await page.locator(ready).first().waitFor();
  const opening = await takeLongTasks(page);
  await play(page);
  return [opening, await takeLongTasks(page)];
}

const tell = (tasks: readonly LongTask[]): string =>
  tasks.length === 0
    ? 'none'
    : `${tasks.length}, longest ${Math.max(...tasks.map(({ duration }) => duration)).toFixed(0)} ms`;

async function measureAll(): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    console.log(`Tasks over ${longTaskLimit} ms on the page's thread, without the map's own`);
    console.log(`${''.padEnd(38)}${'while it opens'.padEnd(24)}while it is used`);
    for (const scenario of scenarios) {
      const context = await browser.newContext({ ...devices.desktop, baseURL: site.url, locale: 'en-GB' });
      const page = await context.newPage();
      await page.addInitScript(withoutCanvas);
      await page.addInitScript(observeLongTasks);
      const [opening, using] = await measure(page, scenario);
      console.log(`${scenario.name.padEnd(38)}${tell(opening).padEnd(24)}${tell(using)}`);
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
