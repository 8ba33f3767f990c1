import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSitePacks } from '../../scripts/list-site-packs';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder';
import { languages } from '../../src/i18n/catalogue';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

let folder: string;
let served: ServedFolder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zuozuo-packs-'));
  cpSync('dist', folder, { recursive: true });
  const harbour = join(folder, 'data', 'harbour');
  cpSync('data/jingansi', harbour, { recursive: true });
  const file = join(harbour, 'district.json');
  const text = readFileSync(file, 'utf8');
  const name = text
    .replace('"id":"jingansi"', '"id":"harbour"')
    .replace('静安寺街道', '港口街道')
    .replace("Jing'an Temple Sub-district", 'Harbour');
  writeFileSync(file, name);
  writeFileSync(join(folder, 'data', 'packs.json'), listSitePacks(join(folder, 'data')));
  served = await serveFolder(folder);
});
afterAll(async () => {
  await served.end();
  rmSync(folder, { recursive: true });
});

describe.each(languages)('districts, in %s', (language) => {
  const say = speak(language);
  const harbour = language === 'zh' ? '港口街道' : 'Harbour';
  const options = () => ({ language, before: withoutWebGl, site: served.url }) as const;
  const section = (page: Page, key: 'data.switch' | 'data.versions') =>
    page.locator('summary', { hasText: say(key) });

  it('are switched from one to another, and the address says which', async () => {
    await withApp({ ...options(), hash: '#lens=plan&page=data' }, async ({ page }) => {
      await section(page, 'data.switch').click();
      await page.getByRole('button', { name: say('data.switch.open', { name: harbour }) }).click();
      await page.waitForURL(/#.*pack=harbour/);
      await page.locator('.data-answer', { hasText: harbour }).waitFor();
      expect(await page.evaluate(() => localStorage.getItem('zuozuo:pack'))).toBe('harbour');
      await page.goBack();
      await page.locator('.data-answer').filter({ hasNotText: harbour }).waitFor();
    });
  });

  it('that are nowhere are said to be missing, with a way to the one of the site', async () => {
    const hash = '#pack=nowhere';
    await withApp({ ...options(), hash, expectedErrors: [/404/] }, async ({ page }) => {
      await page.getByText(say('data.pack.missing', { id: 'nowhere' })).waitFor();
      await page.getByRole('link', { name: say('data.pack.site') }).click();
      await page.locator('.nearest-list').waitFor();
    });
  });

  it('go out as one file and come in on another device, cut off or whole, and back again', async () => {
    let bytes = Buffer.of();
    await withApp({ ...options(), hash: '#pack=harbour&lens=plan&page=export' }, async ({ page }) => {
      const name = say('data.export.pack.name');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: say('data.export.save.named', { name }), exact: true }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      bytes = Buffer.concat(chunks);
      expect(download.suggestedFilename()).toMatch(/^zuozuo-harbour-pack-\d{4}-\d\d-\d\d\.zip$/);
    });

    await withApp({ language, before: withoutWebGl, hash: '#lens=plan&page=data' }, async ({ page }) => {
      const choose = async (buffer: Buffer) => {
        await page.locator('.data-ways').waitFor();
        await page
          .locator('.data-overview input[type=file]')
          .setInputFiles({ name: 'harbour.zip', mimeType: 'application/zip', buffer });
      };
      await choose(Buffer.from('hello'));
      await page.getByText(say('data.pack.error.pack-zip-kind')).waitFor();
      await choose(bytes.subarray(0, Math.floor(bytes.length * 0.8)));
      await page.getByText(say('data.file.faults')).waitFor();
      await page.getByRole('button', { name: say('data.file.leave') }).click();
      await choose(bytes);
      await page.getByText(say('data.file.standing.new')).waitFor();
      await page.getByRole('button', { name: say('data.file.take') }).click();
      await page.waitForURL(/#.*pack=harbour/);
      await page.locator('.data-answer', { hasText: harbour }).waitFor();
      await page.reload();
      await page
        .locator('.data-answer')
        .filter({ hasText: pattern(language, 'data.from.device') })
        .waitFor();
      // Erased: the one of the site is open again, and the other one is gone.
      await page.getByRole('button', { name: say('data.erase') }).click();
      await page.getByRole('button', { name: say('data.erase.confirm'), exact: true }).click();
      await page.locator('.data-answer').filter({ hasNotText: harbour }).waitFor();
      await section(page, 'data.switch').click();
      await page.getByText(say('data.switch.none')).waitFor();
    });
  });
});
