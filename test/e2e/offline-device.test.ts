import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder';
import { waitForMap } from '../../scripts/wait-for-map';
import { bundledDistrict } from '../helpers/bundled-district';
import { expand, fillForm, openAvailableSeat, openHome, submit } from './adopt-steps';
import { openPage, withDevice } from './device';
import { openOfflinePanel, storedEverything } from './offline-steps';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withoutWebGl } from './without-web-gl';

const language = 'zh';
const say = speak(language);

/** Jing'an Temple's forecourt. */
const temple = { latitude: 31.2239, longitude: 121.4453 };

/** A bus stop of Yuyuan Road, and the house of Liu Changsheng, as links name them. */
const busStop = '31.224716,121.436659';
const house = '31.226411,121.441977';

let site: ServedFolder | null = null;

afterEach(async () => {
  await site?.end();
  site = null;
});

const gridRows = (page: Page) => page.locator('.plan[aria-busy="false"] tr[data-row]');

describe('a phone that was there once', () => {
  it('finds, searches, adopts, reports and plans when the server has ended', async () => {
    const { seats } = await bundledDistrict();
    const restful = new Set(
      seats.filter(({ backrest, armrest }) => backrest === 'yes' && armrest === 'yes').map(({ id }) => id),
    );
    const served = await serveFolder('dist');
    site = served;
    await withDevice(async (device) => {
      await device.visit({ language, before: withoutWebGl }, async (context) => {
        const page = await openPage(context, served.url);
        await page.getByText(say('find.offline.ready')).waitFor();
        await openOfflinePanel(page, language);
        await storedEverything(page, language);
      });

      await served.end();

      // The map comes from the device too; drawn in software it would hold up everything else.
      await device.visit({ language }, async (context) => {
        await waitForMap(await openPage(context, served.url));
      });

      await device.visit({ language, position: temple, before: withoutWebGl }, async (context) => {
        const page = await openPage(context, served.url);
        await page.getByRole('button', { name: say('find.nearest') }).click();
        await page.getByText(pattern(language, 'find.accuracy')).waitFor();
        for (const token of ['need.backrest', 'need.armrest'] as const)
          await page.getByRole('button', { name: say(token), exact: true }).click();
        const first = page.locator('.nearest-list .seat-row').first();
        await expect.poll(async () => restful.has((await first.getAttribute('data-seat')) ?? '')).toBe(true);
        await first.getByRole('button').first().click();
        await page.locator('.seat-view').waitFor();
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        await page.getByRole('button', { name: say('find.open-now'), exact: true }).click();
        await page.getByText(pattern(language, 'find.aside.now')).waitFor();

        await page.getByRole('combobox', { name: say('common.search.label') }).fill('静安公园');
        await page.getByRole('option').first().click();
        await page.getByRole('heading', { level: 1, name: /静安公园/ }).waitFor();
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();

        await page.getByRole('button', { name: say('common.lens.adopt'), exact: true }).click();
        await openHome(page, language);
        const seat = await openAvailableSeat(page, language);
        expect(seat).not.toBe('');
        await fillForm(page, language, { organisation: 'Organisation-Q' });
        await submit(page, language, 'adopt');
        expect(await readDownload(page, say('adopt.exchange.make'))).toContain('Organisation-Q');
        await expand(page, say('adopt.say.report'));
        await page.getByRole('button', { name: say('adopt.say.report.give') }).click();
        await page.getByText(say('adopt.say.report.open')).waitFor();

        // A walk with rests: the smallest possible longest leg, and its length.
        const walk = await openPage(context, `${served.url}#lens=find&page=walk&from=${busStop}&to=${house}`);
        await walk.getByText(pattern(language, 'find.walk.best')).waitFor();
        await walk.locator('.walk-stops [data-seat]').first().waitFor();
        await walk.locator('.walk-longest').waitFor();

        // The rest was stored too.
        await walk.getByRole('button', { name: say('common.lens.plan'), exact: true }).click();
        await gridRows(walk).first().waitFor();
        await expect.poll(() => gridRows(walk).count()).toBe(35);
      });
    });
  }, 120_000);
});
