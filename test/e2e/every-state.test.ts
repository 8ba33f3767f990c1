import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve-build';
import { serveWithPseudo } from './build-with-pseudo';
import { findBarriers } from './find-barriers';
import { findLayoutFaults, leastTarget } from './find-layout-faults';
import { findReadingFaults } from './find-reading-faults';
import { enterState, pageStates } from './page-states';
import { leftOut } from './pseudo/en-XA';
import { speak } from './speak';
import { type AppOptions, withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

let pseudo: Served;
beforeAll(async () => {
  pseudo = await serveWithPseudo();
}, 180_000);
afterAll(() => pseudo?.close());

const phone = { width: 390, height: 844 };

/** Windows with the least side of a target in them; 0 = not asked. */
const windows = [
  // Asked where a finger is at work.
  { size: phone, least: leastTarget },
  { size: { width: 320, height: 640 }, least: 0 },
  // A phone of 390 × 844 px at 200 %.
  { size: { width: 195, height: 422 }, least: 0 },
] as const;

async function measureLayout(page: Page, measured: readonly (typeof windows)[number][] = windows) {
  const faults: string[] = [];
  for (const { size, least } of measured) {
    await page.setViewportSize(size);
    // The style sheet of small windows is fetched when it is needed.
    if (size.width < 280)
      await page.waitForFunction(() =>
        [...document.styleSheets].some(({ href }) => href?.includes('small-window')),
      );
    // What follows the size of the window has done so when the page has been drawn once more.
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    const found = await findLayoutFaults(page, { leastTarget: least });
    faults.push(...found.map((fault) => `${size.width} px: ${fault}`));
  }
  return faults;
}

interface Pass {
  readonly name: string;
  readonly options: () => AppOptions;
  readonly checks: readonly ((page: Page) => Promise<string[]>)[];
}

const passes: readonly Pass[] = [
  {
    name: 'in Chinese and light',
    options: () => ({ language: 'zh', theme: 'light' }),
    checks: [findBarriers, (page) => measureLayout(page)],
  },
  {
    name: 'in English and dark',
    options: () => ({ language: 'en', theme: 'dark' }),
    checks: [findBarriers, findReadingFaults, (page) => measureLayout(page)],
  },
  {
    name: 'in longer words',
    options: () => ({
      language: 'en',
      site: pseudo.url,
      // Between two states the page is blank, and has no storage.
      prepare: (page) =>
        page.addInitScript(() => {
          if (location.protocol !== 'about:') localStorage.setItem('zuozuo:language', 'en-XA');
        }),
    }),
    // At 200 % only what is shipped is asked.
    checks: [(page) => measureLayout(page, windows.slice(0, 2))],
  },
];

/** For checks: only the states whose name holds this text, as in `STATE=walk npx vitest run …`. */
const wanted = process.env.STATE ?? '';

describe('every state of a phone keeps nobody out and loses nothing', () => {
  // All at once: most of the time a page waits for its worker, its storage, or to be drawn.
  it.concurrent.each(passes)(
    '$name: axe, headings, targets for a finger, 320 px, and 200 %',
    async ({ options, checks }) => {
      const faults: Record<string, string[]> = {};
      await withApp({ device: 'phone', before: withoutWebGl, ...options() }, async ({ page }) => {
        page.setDefaultTimeout(15_000);
        for (const state of pageStates.filter(({ name }) => name.includes(wanted))) {
          await page.setViewportSize(phone);
          // A state that cannot be reached is a fault of its own; the others are looked at all the same.
          const unreached = await enterState(page, state).then(
            () => null,
            (thrown: unknown) => String(thrown).slice(0, 300),
          );
          const found = unreached === null ? [] : [unreached];
          if (unreached === null) for (const check of checks) found.push(...(await check(page)));
          if (found.length > 0) faults[state.name] = found;
        }
      });
      expect(faults).toEqual({});
    },
    // All states one after the other, and three such rows beside each other.
    900_000,
  );
});

describe('a further language of one file', () => {
  it('is in the list under its own name, in the link, and falls back message by message', async () => {
    const options: AppOptions = {
      language: 'en',
      site: pseudo.url,
      hash: '#lens=find',
      before: withoutWebGl,
    };
    await withApp(options, async ({ page }) => {
      const list = page.getByRole('combobox', { name: speak('en')('common.language.label') });
      await expect
        .poll(() => list.locator('option').allInnerTexts())
        .toEqual(['简体中文', 'English', 'English (Pseudo-Accents)']);
      await list.selectOption('en-XA');
      await page.getByRole('heading', { level: 1, name: /^\[.*\]$/ }).waitFor();
      await expect.poll(() => page.url()).toContain('lang=en-XA');
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en-XA');
      // Opened anew, the device remembers the choice.
      await page.goto('about:blank');
      await page.goto('#lens=find');
      await page.locator('.menu-button').click();
      await page.locator('.menu-body > button').last().click();
      const about = page.getByRole('dialog');
      await about.getByText(speak('en')(leftOut), { exact: true }).waitFor();
      await about.getByRole('heading', { name: /^\[.*\]$/ }).waitFor();
    });
  });
});
