import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { convertDatum } from '../../src/io/datum/convert-datum';
import type { Position } from '../../src/lib/units';
import { middleOf } from './middle-of-map';
import { nearestInNode } from './nearest-in-node';
import { pattern, speak } from './speak';
import { deviceOf, stubDevice } from './stub-device';
import { type App, type AppOptions, withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Jing'an Temple's forecourt: inside the district, with seats around. */
const temple: Position = [121.4453, 31.2239];
/** Hongkou, some kilometres from every street of the pack. */
const hongkou: Position = [121.49, 31.28];

const atPlace = ([longitude, latitude]: Position) => ({ latitude, longitude });

/** The page with a device that answers when the test says so. */
const withDevice = (options: AppOptions, test: (app: App) => Promise<void>) =>
  withApp({ ...options, prepare: (page) => page.addInitScript(stubDevice) }, test);

const nearestFive = async (from: Position): Promise<string[]> =>
  (await nearestInNode(from)).slice(0, 5).map(({ id }) => id);

const listed = async (page: Page) =>
  (
    await page
      .locator('.seat-row')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-seat') ?? ''))
  ).slice(0, 5);

/** Where the list has got to: the same number as long as it is not made anew. */
const markRows = (page: Page) =>
  page.locator('.seat-row').evaluateAll((rows) => {
    for (const row of rows)
      row.setAttribute('data-marked', row.querySelector('.seat-row-distance')?.textContent ?? '');
    return rows.length;
  });
const changedRows = (page: Page) =>
  page
    .locator('.seat-row')
    .evaluateAll(
      (rows) =>
        rows.filter(
          (row) =>
            row.getAttribute('data-marked') !== (row.querySelector('.seat-row-distance')?.textContent ?? ''),
        ).length,
    );

describe.each(languages)('a position, in %s,', (language) => {
  const say = speak(language);
  const nearestButton = (page: Page) => page.getByRole('button', { name: say('find.nearest') });

  it('is explained before it is asked for, and given when it is allowed', async () => {
    await withApp(
      { language, device: 'phone', position: atPlace(temple), before: withoutWebGl },
      async ({ page }) => {
        await page.getByText(say('find.why')).waitFor();
        await nearestButton(page).click();
        await page.getByText(pattern(language, 'find.accuracy')).waitFor();
        await expect.poll(() => listed(page)).toEqual(await nearestFive(temple));
        await page.getByRole('button', { name: say('find.forget') }).click();
        await page.getByText(say('find.why')).waitFor();
        await nearestButton(page).waitFor();
      },
    );
  });

  it('that is refused is said with the way to allow it, and the list goes on', async () => {
    await withDevice({ language, device: 'phone', before: withoutWebGl }, async ({ page }) => {
      await nearestButton(page).click();
      await deviceOf(page).fail(1);
      await page.getByText(say('find.denied')).waitFor();
      await page.getByText(say('find.position.allow')).waitFor();
      await page.locator('.seat-row').first().waitFor();
      await expect.poll(() => deviceOf(page).watchers()).toBe(0);
    });
  });

  it('that comes late is waited for in words, with the other ways open', async () => {
    await withDevice({ language, device: 'phone', before: withoutWebGl }, async ({ page }) => {
      const device = deviceOf(page);
      await nearestButton(page).click();
      await page.getByText(say('find.asking')).waitFor();
      await page.getByText(say('find.position.meanwhile')).waitFor();
      await device.fail(3);
      await page.getByText(say('find.late')).waitFor();
      await page.locator('.seat-row').first().waitFor();
      await device.give(temple[1], temple[0], 900);
      await page.getByText(say('find.accuracy', { distance: '900\u202fm' })).waitFor();
      await device.give(temple[1], temple[0], 14);
      await page.getByText(say('find.accuracy', { distance: '14\u202fm' })).waitFor();
      await expect.poll(() => listed(page)).toEqual(await nearestFive(temple));
    });
  });

  it('far off is said with its distance, and leads to the seats of the nearest part', async () => {
    await withApp(
      { language, device: 'phone', position: atPlace(hongkou), before: withoutWebGl },
      async ({ page }) => {
        await nearestButton(page).click();
        await page.getByText(pattern(language, 'find.outside')).first().waitFor();
        await page
          .getByText(/7\.1\u202fkm/)
          .first()
          .waitFor();
        const list = page.getByRole('button', { name: pattern(language, 'find.outside.list') });
        await list.click();
        await page.getByText(pattern(language, 'find.at-place')).first().waitFor();
        await page.getByText(pattern(language, 'find.outside')).first().waitFor({ state: 'detached' });
        await page.locator('.seat-row').first().waitFor();
        await expect.poll(() => page.getByText(say('find.aside.straight'), { exact: true }).count()).toBe(0);
      },
    );
  });
});

describe('the device', () => {
  const say = speak('zh');
  const lensTab = (page: Page, lens: 'plan' | 'find') =>
    page
      .getByRole('navigation', { name: say('common.lens.label') })
      .getByRole('button', { name: say(`common.lens.${lens}`) });

  it('is asked by nobody before the press, watched while Find is open, and left with it', async () => {
    await withDevice({ before: withoutWebGl }, async ({ page }) => {
      const device = deviceOf(page);
      await page.locator('.seat-row').first().waitFor();
      expect(await device.asked()).toBe(0);
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await device.give(temple[1], temple[0]);
      await expect.poll(() => device.watchers()).toBe(1);
      await lensTab(page, 'plan').click();
      await expect.poll(() => device.watchers()).toBe(0);
      await lensTab(page, 'find').click();
      await expect.poll(() => device.watchers()).toBe(1);
      await page.getByRole('button', { name: say('find.forget') }).click();
      await expect.poll(() => device.watchers()).toBe(0);
    });
  });

  it('may jitter by some metres without a new list, and makes one when the person has walked', async () => {
    await withDevice({ before: withoutWebGl }, async ({ page }) => {
      const device = deviceOf(page);
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await device.give(temple[1], temple[0], 8);
      await expect.poll(() => listed(page)).toEqual(await nearestFive(temple));
      await markRows(page);
      // 0.00005 degrees are some five metres.
      for (const [north, east] of [
        [0.00005, 0],
        [-0.00003, 0.00005],
        [0, -0.00005],
      ] as const)
        await device.give(temple[1] + north, temple[0] + east, 8);
      expect(await changedRows(page)).toBe(0);
      await device.give(temple[1] - 0.0006, temple[0], 8);
      await expect.poll(() => listed(page)).toEqual(await nearestFive([temple[0], temple[1] - 0.0006]));
      await expect.poll(() => changedRows(page)).toBeGreaterThan(0);
    });
  });

  it('that lies off as Chinese maps do is corrected from then on, once the person has tapped where they are', async () => {
    const shifted = convertDatum(temple, 'wgs84', 'gcj02');
    await withDevice({ hash: `#lens=find&map=16/${temple[1]}/${temple[0]}` }, async ({ page }) => {
      const device = deviceOf(page);
      await page.locator('.map-view[data-condition="ready"]').waitFor();
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await device.give(shifted[1], shifted[0]);
      await page.getByText(pattern('zh', 'find.accuracy')).waitFor();
      await page.locator('.maplibregl-canvas').focus();
      const viewOf = () =>
        (new URLSearchParams(new URL(page.url()).hash.slice(1)).get('map') ?? '').split('/').map(Number);
      await expect.poll(() => Math.abs((viewOf()[2] ?? 0) - shifted[0])).toBeLessThan(0.0003);
      for (let press = 0; press < 2; press += 1) {
        const before = viewOf()[0] ?? 0;
        await page.keyboard.press('-');
        await expect.poll(() => viewOf()[0]).toBeLessThan(before - 0.4);
      }
      await page.locator('[data-map-state="idle"]').waitFor();
      const [zoom = 0, lat = 0, lng = 0] = viewOf();
      const middle = await middleOf(page);
      const pixelsPerDegree = (512 * 2 ** zoom) / 360;
      await page.getByRole('button', { name: say('find.point') }).click();
      await page.getByText(say('find.position.pointing')).waitFor();
      await page.mouse.click(
        middle.x + (temple[0] - lng) * pixelsPerDegree,
        middle.y - ((temple[1] - lat) * pixelsPerDegree) / Math.cos((lat * Math.PI) / 180),
      );
      await page.getByText(say('find.here')).waitFor();
      await expect.poll(() => device.watchers()).toBe(0);
      await page.getByText(pattern('zh', 'find.correct.offer')).waitFor();
      await page.getByRole('button', { name: say('find.correct.accept') }).click();
      const walked: Position = [temple[0] + 0.0006, temple[1]];
      const fix = convertDatum(walked, 'wgs84', 'gcj02');
      await device.give(fix[1], fix[0]);
      await page.getByText(say('find.correct.active')).waitFor();
      await expect.poll(() => listed(page)).toEqual(await nearestFive(walked));
      await page.getByRole('button', { name: say('find.correct.undo') }).click();
      await device.give(fix[1], fix[0]);
      await expect.poll(() => listed(page)).toEqual(await nearestFive(fix));
      await expect.poll(() => page.getByText(say('find.correct.active')).count()).toBe(0);

      // By keyboard: Esc leaves it, Enter says that the person stands under the cross.
      const point = page.getByRole('button', { name: say('find.point'), exact: true });
      await point.click();
      await page.getByText(say('find.position.keys')).waitFor();
      await page.locator('.maplibregl-canvas').focus();
      await page.keyboard.press('Escape');
      await point.click();
      await page.locator('.maplibregl-canvas').focus();
      await page.keyboard.press('Enter');
      await page.getByText(say('find.here')).waitFor();
      await expect.poll(() => device.watchers()).toBe(0);
    });
  });
});
