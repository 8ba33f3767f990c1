import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const say = speak('zh');
const importPage = { before: withoutWebGl, hash: '#lens=plan&page=import' } as const;

interface TextFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const fileOf = (name: string, content: string | Uint8Array): TextFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

async function choose(page: Page, ...files: readonly TextFile[]): Promise<void> {
  await page.locator('.import-drop').waitFor();
  await page.locator('.import-page input[type="file"]').setInputFiles(files.map((file) => ({ ...file })));
  await page.locator('.import-preview[aria-busy="false"]').waitFor();
}

const openStep = (page: Page, name: string) =>
  page.locator('.import-step summary', { hasText: name }).first().click();

/** A page of a list. */
const aPage = 20;
const head = 'id,lng,lat,靠背';
const place = (i: number) =>
  `${(121.44 + (i % 50) / 10_000).toFixed(5)},${(31.2205 + Math.floor(i / 50) / 10_000).toFixed(5)}`;
const many = 400;

describe('files of which there is too much', () => {
  it('show their columns a page at a time, those first that were understood', async () => {
    await withApp(importPage, async ({ page }) => {
      const others = Array.from({ length: many }, (_, i) => `column ${i}`);
      const first = others.slice(0, 200);
      const rows = Array.from({ length: 9 }, (_, i) => `${first.map(() => 'x')},k${i},${place(i)},有`);
      await choose(page, fileOf('wide.csv', [`${first},${head},${others.slice(200)}`, ...rows].join('\n')));
      await openStep(page, 'wide.csv');
      const columns = page.locator('.import-columns li');
      await expect.poll(() => columns.count()).toBe(aPage);
      await expect.poll(() => columns.first().innerText()).toContain('id');
      const shown = say('data.import.shown', { shown: aPage, total: many + 4 });
      const more = page.locator('.import-columns .import-more');
      expect(await more.innerText()).toContain(shown);
      await more.getByRole('button').press('Enter');
      await expect.poll(() => columns.count()).toBe(2 * aPage);
      expect(await more.getByRole('button').evaluate((button) => button === document.activeElement)).toBe(
        true,
      );
    });
  });

  it('show values that nobody knows a page at a time, and a value as long as a book in a line', async () => {
    await withApp(importPage, async ({ page }) => {
      const wordOf = (i: number) => (i === 0 ? '木'.repeat(1_000_000) : `木${i}`);
      const rows = Array.from({ length: many }, (_, i) => `k${i},${place(i)},${wordOf(i)}`);
      await choose(page, fileOf('words.csv', [head, ...rows].join('\n')));
      await openStep(page, 'words.csv');
      const columns = page.locator('.import-columns');
      await columns.getByRole('combobox', { name: /^靠背/ }).selectOption('backrest');
      await expect.poll(() => page.locator('.import-values li').count()).toBe(aPage);
      const longest = await page
        .locator('.import-page bdi')
        .evaluateAll((texts) => Math.max(...texts.map(({ textContent }) => textContent?.length ?? 0)));
      expect(longest).toBeLessThan(200);
    });
  });

  it('name what is refused a page at a time, beside a table that is read', async () => {
    await withApp(importPage, async ({ page }) => {
      const refused = Array.from({ length: 50 }, (_, i) => fileOf(`${i}.png`, '\x89PNG\r\n'));
      const table = fileOf(
        'seats.csv',
        [head, ...Array.from({ length: 9 }, (_, i) => `k${i},${place(i)},有`)].join('\n'),
      );
      await choose(page, ...refused, table);
      const lines = page.locator('.import-refused li');
      expect(await lines.count()).toBe(aPage);
      expect(await page.locator('.import-refused h2').innerText()).toContain('50');
      await page.locator('.import-refused .import-more button').click();
      await expect.poll(() => lines.count()).toBe(2 * aPage);
      await expect.poll(() => page.locator('.import-end .button-main').innerText()).toContain('9');
    });
  });

  it('of many tables are opened a page at a time', async () => {
    await withApp(importPage, async ({ page }) => {
      const table = new TextEncoder().encode([head, `k,${place(1)},有`, `l,${place(2)},无`].join('\n'));
      const tables = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.csv`, table]));
      await choose(page, fileOf('tables.zip', zipSync(tables)));
      const names = page.locator('.import-table-name');
      expect(await names.count()).toBe(aPage);
      await page.locator('.import-steps > .import-more button').click();
      await expect.poll(() => names.count()).toBe(30);
    });
  });
});

describe('a file that is refused', () => {
  it('is told in one sentence by name and by how it begins', async () => {
    await withApp(importPage, async ({ page }) => {
      await choose(page, fileOf('报表.xlsx', 'PK\u0003\u0004 no workbook'), fileOf('empty.csv', ''));
      const lines = page.locator('.import-refused li');
      await expect.poll(() => lines.count()).toBe(2);
      const text = (await page.locator('.import-refused').innerText()).replace(/[\u2068\u2069]/g, '');
      expect(text).toMatch(pattern('zh', 'data.error.import-damaged'));
      expect(text).toContain('报表.xlsx');
      expect(text).toContain(say('data.error.import-empty', { file: 'empty.csv', bytes: 0 }));
      await page.getByRole('button', { name: say('data.import.again'), exact: true }).click();
      await choose(page, fileOf('seats.csv', [head, `k,${place(1)},有`, `l,${place(2)},无`].join('\n')));
      expect(await page.locator('.import-refused').count()).toBe(0);
    });
  });
});
