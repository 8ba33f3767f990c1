import { existsSync, readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { convertDatum } from '../../src/io/datum/convert-datum';
import type { Position } from '../../src/lib/units';
import { encodeGb18030 } from './encode-gb18030';
import { expectFocus } from './expect-focus';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

interface PackSeat {
  readonly geometry: { readonly coordinates: Position };
  readonly properties: { readonly seats: number };
}

const packSeats: readonly PackSeat[] = JSON.parse(
  readFileSync('data/jingansi/seats.geojson', 'utf8'),
).features;

/** Rows of a census on a map of Gaode: seats that the pack knows, all off by the same way, and one damaged row. */
const rowCount = 40;
const damaged = 7;
const census = [
  '编号,经度,纬度,座位数,靠背',
  ...packSeats.slice(0, rowCount).map(({ geometry, properties }, i) => {
    const [lng, lat] = convertDatum(geometry.coordinates, 'wgs84', 'gcj02');
    return [`G-${i}`, i === damaged ? '缺' : lng.toFixed(6), lat.toFixed(6), properties.seats, '有'].join(
      ',',
    );
  }),
].join('\r\n');

const censusFile = {
  name: '座椅普查 <b>.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(encodeGb18030(census)),
};

const toulouse = [process.env.IMPORT_CASES, '../shared/cases/import']
  .map((folder) => `${folder}/toulouse_osm_benches.csv`)
  .find(existsSync);

const say = speak('zh');
const importPage = { before: withoutWebGl, hash: '#lens=plan&page=import' } as const;

const choose = async (page: Page, file: Parameters<Locator['setInputFiles']>[0]) => {
  await page.locator('.import-drop').waitFor();
  await page.locator('.import-page input[type="file"]').setInputFiles(file);
  await page.locator('.import-preview').waitFor();
};

const heading = (page: Page, key: Parameters<typeof say>[0]) =>
  page.getByRole('heading', { level: 1, name: say(key), exact: true });

/** Lets files go over the middle of the page, as a person does. */
const dropText = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([called, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ''], called ?? ''));
      const target = document.elementFromPoint(innerWidth / 2, innerHeight / 2) ?? document.body;
      for (const type of ['dragover', 'drop'])
        target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

describe('an import', () => {
  it('finds a shift, mends it with one press, leaves out the damaged row, and is taken back in one step', async () => {
    await withApp(importPage, async ({ page }) => {
      await choose(page, censusFile);
      await expectFocus(heading(page, 'data.import.preview'));
      const before = await page.evaluate(() => indexedDB.databases());
      await page.getByRole('button', { name: say('data.import.finding.shifted.fix'), exact: true }).click();
      const corrected = say('data.import.finding.done.shifted', { datum: say('data.import.datum.gcj02') });
      await page.getByText(corrected).waitFor();
      await expect
        .poll(() => page.locator('.data-page-answer').innerText())
        .toBe(
          say('data.import.looks', {
            table: censusFile.name,
            what: say('data.import.count.seats', { number: rowCount, count: rowCount }),
            accepted: rowCount - 1,
            left: 1,
          }),
        );

      await page.locator('.import-step summary', { hasText: say('data.import.left-out') }).click();
      await page.getByText(pattern('zh', 'data.row-issue.coordinate-not-a-number')).click();
      await expect
        .poll(() => page.locator('.import-step .import-list').innerText())
        .toContain(say('data.import.issue.row', { row: damaged + 2 }));
      expect(await page.evaluate(() => indexedDB.databases())).toEqual(before);

      await page.locator('.import-end .button-main').click();
      await expectFocus(heading(page, 'data.import.done'));
      await page.getByText(say('data.import.done.rows', { read: 40, accepted: 39, left: 1 })).waitFor();
      await page.getByRole('button', { name: say('data.import.done.undo') }).click();
      await page.getByText(say('data.import.done.undone')).waitFor();
    });
  });

  it('shows what was dropped on another page, and a cancelled one leaves nothing', async () => {
    await withApp({ before: withoutWebGl, hash: '#lens=find' }, async ({ page }) => {
      await page.locator('.nearest-list button').first().waitFor();
      // What takes the files comes after the first view.
      const title = [say('find.title'), say('common.name')].join(say('common.sentence.separator'));
      await expect.poll(() => page.title()).toBe(title);
      await dropText(page, 'a.csv', 'lng,lat,seats\n121.4405,31.2205,3\n121.4406,31.2206,2\n');
      await page.locator('.import-preview').waitFor();
      await page.getByRole('button', { name: say('data.import.cancel'), exact: true }).click();
      await heading(page, 'data.import.title').waitFor();
      await page.locator('.import-drop').waitFor();
      expect(await page.locator('.import-preview').count()).toBe(0);
    });
  });

  it('refuses by its name what it cannot read', async () => {
    await withApp(importPage, async ({ page }) => {
      await choose(page, {
        name: 'photo.png',
        mimeType: 'image/png',
        buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      });
      const refused = say('data.error.import-picture', {
        file: 'photo.png',
        found: 'PNG',
      });
      await expect.poll(() => page.getByRole('alert').first().innerText()).toContain(refused);
      expect(await page.locator('.import-end .button-main').count()).toBe(0);
    });
  });

  it.skipIf(!toulouse)(
    `makes a district of a city’s own file${toulouse ? '' : ' (skipped: no folder of real files)'}`,
    async () => {
      await withApp(importPage, async ({ page }) => {
        await choose(page, toulouse ?? '');
        expect(await page.locator('.data-page-answer').innerText()).toContain('6,616');
        await page.locator('.import-end .button-main').click();
        await heading(page, 'data.import.done').waitFor({ timeout: 60_000 });
        await page.getByRole('button', { name: say('data.import.done.enter') }).waitFor();
      });
    },
    90_000,
  );
});
