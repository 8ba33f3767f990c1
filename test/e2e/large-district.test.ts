import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder';
import { waitForMap } from '../../scripts/wait-for-map';
import { makeLargePack } from '../helpers/make-large-pack';
import { middleOf } from './middle-of-map';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** More than the map draws one by one, and than a page reads or copies at once. */
const count = 12_000;
const pack = makeLargePack('large', '大街区', count);
const features: readonly {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly [number, number] };
}[] = JSON.parse(pack['seats.geojson']).features;
const grids = JSON.parse(pack['micro-grids.geojson']).features.length;

const say = speak('zh');
/** With and without a comma. */
const shown = /12,?000/;

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zuozuo-large-'));
  cpSync('dist', folder, { recursive: true });
  mkdirSync(join(folder, 'data', 'large'));
  for (const [file, text] of Object.entries(pack)) writeFileSync(join(folder, 'data', 'large', file), text);
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.end();
  rmSync(folder, { recursive: true });
});

interface Seen {
  /** How far the bar stood, each time it moved. */
  readonly shares: number[];
  /** Lenses that were open while the bar was there. */
  readonly lenses: string[];
}

/** Runs in the page before its own code: looks at the page as it opens, and presses a lens's tab meanwhile. */
function watchOpening(): void {
  const seen: Seen = { shares: [], lenses: [] };
  Object.assign(globalThis, { seen });
  let isPressed = false;
  new MutationObserver(() => {
    const bar = document.querySelector<HTMLProgressElement>('.large-pack progress');
    const lens = document.querySelector<HTMLElement>('.app')?.dataset.lens;
    if (!bar || lens === undefined) return;
    if (bar.value !== seen.shares.at(-1)) seen.shares.push(bar.value);
    if (lens !== seen.lenses.at(-1)) seen.lenses.push(lens);
    if (isPressed) return;
    isPressed = true;
    document.querySelectorAll<HTMLButtonElement>('.lens-tab')[0]?.click();
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Runs in the page: notices the bar of an import that is read. */
function watchReading(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.import-reading progress')) return;
    Object.assign(globalThis, { wasReading: true });
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const openLens = (page: Page, lens: 'find' | 'plan' | 'adopt') =>
  page
    .getByRole('button', { name: say(`common.lens.${lens}`), exact: true })
    .first()
    .click();

describe('a district of many seats', () => {
  it('opens bit by bit, answers a press meanwhile, and has its figures in every lens', async () => {
    const prepare = (page: Page) => page.addInitScript(watchOpening);
    const options = { site: served.url, before: withoutWebGl, prepare, hash: '#pack=large' } as const;
    await withApp(options, async ({ page }) => {
      await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor({ timeout: 50_000 });
      const { shares, lenses }: Seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(lenses).toEqual(['find', 'plan']);

      // A hundred rows and a way to the others.
      const rows = page.locator('.grid-table tr[data-row]');
      await expect.poll(() => rows.count()).toBe(100);
      await page.getByRole('button', { name: say('common.list.more', { count: grids - 100 }) }).click();
      await expect.poll(() => rows.count()).toBe(200);

      await openLens(page, 'adopt');
      await page.locator('.adopt-answer', { hasText: shown }).waitFor();
      await openLens(page, 'find');
      await page.locator('.nearest-list button').first().waitFor();
    });
  });

  it('is drawn as dots that can be pressed, and as signs from near by', async () => {
    const [seat] = features.slice(count / 2);
    if (!seat) throw new Error('There is no such seat.');
    const [lng, lat] = seat.geometry.coordinates;
    const hash = `#pack=large&lens=find&map=15.5/${lat}/${lng}`;
    await withApp({ site: served.url, hash }, async ({ page }) => {
      await waitForMap(page);
      const { x, y } = await middleOf(page);
      await expect
        .poll(async () => {
          await page.mouse.click(x, y);
          return new URL(page.url()).hash;
        })
        .toMatch(/seat=L0/);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
    });
  });

  it('comes in as a table, with its rows counted, while the page is used', async () => {
    const rows = features.map(({ id, geometry: { coordinates } }) => [id, ...coordinates, 3].join(','));
    const buffer = Buffer.from(['id,lng,lat,seats', ...rows].join('\n'));
    const hash = '#lens=plan&page=import';
    await withApp({ before: withoutWebGl, hash }, async ({ page }) => {
      await page.locator('.import-drop').waitFor();
      const file = { name: 'many.csv', mimeType: 'text/csv', buffer };
      // It is there for as long as the worker takes, which may be less than a look from outside.
      await page.evaluate(watchReading);
      await page.locator('.import-page input[type="file"]').setInputFiles(file);
      await page.waitForFunction(() => Reflect.get(globalThis, 'wasReading') === true);
      // Another lens and back: the import goes on meanwhile.
      await openLens(page, 'find');
      await page.locator('.nearest-list button').first().waitFor();
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await page.locator('.import-preview[aria-busy="false"]').waitFor({ timeout: 50_000 });
      await page.locator('.import-end .button-main').click();
      const done = page.getByText(pattern('zh', 'data.import.done.rows'));
      await done.waitFor({ timeout: 30_000 });
      const [read, accepted = 0, left = 0] = ((await done.innerText()).match(/\d[\d,]*/g) ?? []).map((text) =>
        Number(text.replaceAll(',', '')),
      );
      expect(read).toBe(count);
      expect(accepted + left).toBe(count);
      expect(accepted).toBeGreaterThan(0);
    });
  });
});
