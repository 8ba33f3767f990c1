import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder';
import { languages } from '../../src/i18n/catalogue';
import { bundledDistrict } from '../helpers/bundled-district';
import { openPage, withDevice } from './device';
import { readRecords } from './office-answer';
import { openOfflinePanel, storedEverything } from './offline-steps';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { deviceOf, stubDevice } from './stub-device';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const checking = '#lens=plan&page=field-check';

describe.each(languages)('a field check in %s', (language) => {
  const say = speak(language);
  const options = { language, hash: checking } as const;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const title = (page: Page) => page.locator('#field-check-seat').innerText();
  const start = async (page: Page) => {
    await button(page, say('data.field-check.start')).click();
    await page.getByText(say('data.field-check.list'), { exact: true }).waitFor();
  };

  it('leads from seat to seat, survives the page, and goes to the desk as a file', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      const first = await title(page);
      await button(page, say('data.field-check.result.still-here')).click();
      await expect.poll(() => title(page)).not.toBe(first);
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.reload();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await expect.poll(() => title(page)).not.toBe(first);
      const file = await readDownload(page, say('data.field-check.hand-over'));
      expect(file).toContain('"seat-surveyed"');
      await expect
        .poll(async () => (await readRecords(page)).map(({ event }) => event.type))
        .toEqual(['seat-surveyed']);
    });
  });

  it('takes back what was pressed by mistake', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      await button(page, say('data.field-check.result.gone')).click();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.keyboard.press('Control+z');
      await expect
        .poll(async () => (await readRecords(page)).map(({ event }) => event.type))
        .toEqual(['seat-surveyed', 'survey-settled']);
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor({ state: 'detached' });
    });
  });

  it('counts at once on a device of the street office', async () => {
    await withApp({ language, hash: '#lens=plan&page=edit', before: withoutWebGl }, async ({ page }) => {
      await button(page, say('data.edit.office.do')).click();
      await page.getByRole('heading', { name: say('data.edit.choose') }).waitFor();
      await page.goto(checking);
      await start(page);
      const id = (await page.locator('.field-check-id').innerText()).trim();
      await button(page, say('data.field-check.result.gone')).click();
      await page.getByText(say('data.field-check.counts', { count: 1 })).waitFor();
      // Gone is gone in every lens: nobody is led there.
      await page.goto(`#lens=find&seat=${id}`);
      await page.getByText(say('find.card.gone')).waitFor();
    });
  });

  it('follows the device while it is shown, warns from afar, and goes back to what was pressed by mistake', async () => {
    const prepare = (page: Page) => page.addInitScript(stubDevice);
    await withApp({ ...options, device: 'phone', before: withoutWebGl, prepare }, async ({ page }) => {
      const device = deviceOf(page);
      await start(page);
      const first = await title(page);
      // Nobody is asked for their position before they want that.
      expect(await device.asked()).toBe(0);
      await button(page, say('data.field-check.follow')).click();
      await expect.poll(() => device.watchers()).toBe(1);
      const { seats } = await bundledDistrict();
      const seat = seats.find(({ id }) => first.endsWith(id));
      const [lng, lat] = seat?.position ?? [0, 0];
      const distance = page.locator('.field-check-stand');
      await device.give(lat, lng, 8);
      await expect
        .poll(() => distance.innerText())
        .toBe(say('data.field-check.stand', { distance: '0\u202fm', accuracy: '8\u202fm' }));
      // Three hundred metres north of it, and it says so by itself.
      await device.give(lat + 0.0027, lng, 8);
      await expect.poll(() => distance.getAttribute('class')).toContain('field-check-far');
      const gone = button(page, say('data.field-check.result.gone'));
      // One thumb: in the lower half of the screen, and as high as a finger.
      await expect.poll(async () => (await gone.boundingBox())?.y).toBeGreaterThan(844 / 2);
      await expect.poll(async () => (await gone.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await gone.click();
      await page.locator('.undo-note', { hasText: say('data.field-check.result.gone') }).waitFor();
      const [record] = await readRecords(page);
      expect(record?.event.payload).toMatchObject({ result: 'gone', accuracy: 8 });
      await button(page, say('adopt.say.undo')).click();
      await expect.poll(() => title(page)).toBe(first);
      // Elsewhere, and with the page hidden, nobody watches.
      await page.goto('#lens=plan&page=quality');
      await expect.poll(() => device.watchers()).toBe(0);
      await page.goto(checking);
      await expect.poll(() => device.watchers()).toBe(1);
    });
  });

  it('waits for the office elsewhere, and the quality of the data says so', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      await button(page, say('data.field-check.result.broken')).click();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.goto('#lens=plan&page=quality');
      await page.locator('summary', { hasText: say('data.quality.conflict.open-surveys') }).waitFor();
    });
  });
});

it('a round is made, walked and recorded when the server has ended', async () => {
  const say = speak('zh');
  const served = await serveFolder('dist');
  try {
    await withDevice(async (device) => {
      await device.visit({ language: 'zh', before: withoutWebGl }, async (context) => {
        const page = await openPage(context, served.url);
        await page.getByText(say('find.offline.ready')).waitFor();
        await openOfflinePanel(page, 'zh');
        await storedEverything(page, 'zh');
      });
      await served.end();
      await device.visit({ language: 'zh', before: withoutWebGl }, async (context) => {
        const page = await openPage(context, `${served.url}${checking}`);
        await page.getByRole('button', { name: say('data.field-check.start'), exact: true }).click();
        // Ways along the streets, not straight ones: the network is of the device too.
        await page
          .locator('.data-page-answer')
          .filter({ hasText: pattern('zh', 'data.field-check.answer') })
          .waitFor();
        await page
          .getByRole('button', { name: say('data.field-check.result.still-here'), exact: true })
          .click();
        await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      });
    });
  } finally {
    await served.end();
  }
});
