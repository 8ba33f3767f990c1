import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { fillForm, openAvailableSeat, openHome, readDevice, submit } from './adopt-steps';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** What the browser itself logs about requests that fail. */
const expectedErrors = [/Failed to (load|fetch)|ERR_/];

const tab = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const gridRows = (page: Page) => page.locator('.plan[aria-busy="false"] tr[data-row]');

describe.each(languages)('without a network, in %s,', (language) => {
  const say = speak(language);

  it('what is open goes on, what is not says so, and comes at the next try', async () => {
    await withApp({ language, before: withoutWebGl, expectedErrors }, async ({ page, requests }) => {
      await page.locator('.nearest-list button').first().waitFor();
      // The second steps come once the first view stands.
      await expect.poll(() => requests.some((url) => url.includes('seat-panel'))).toBe(true);
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByText(say('common.offline')).waitFor();
      // Find has everything that it needs, the filter of the worker included.
      await page.getByRole('button', { name: say('need.backrest'), exact: true }).click();
      await page.locator('.nearest-list button').first().click();
      await page.getByRole('button', { name: say('find.share') }).waitFor();
      await page.getByRole('button', { name: say('common.back'), exact: true }).click();

      await tab(page, say('common.lens.plan')).click();
      await page.getByRole('alert').getByText(say('common.failed.lens')).waitFor();
      await tab(page, say('common.lens.find')).click();
      await page.locator('.nearest-list button').first().waitFor();

      await tab(page, say('common.lens.plan')).click();
      await page.getByRole('alert').getByText(say('common.failed.lens')).waitFor();
      await page.context().setOffline(false);
      await page.getByText(say('common.offline')).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: say('common.retry') }).click();
      await gridRows(page).first().waitFor();
      expect(await gridRows(page).count()).toBe(35);
    });
  });

  it('a pledge is submitted and kept, and its file is made', async () => {
    const hash = '#lens=adopt';
    await withApp({ language, hash, before: withoutWebGl, expectedErrors }, async ({ page }) => {
      await openHome(page, language);
      await openAvailableSeat(page, language);
      await page.context().setOffline(true);
      await fillForm(page, language, { organisation: 'Organisation-N' });
      await submit(page, language, 'adopt');
      expect(await readDownload(page, say('adopt.exchange.make'))).toContain('Organisation-N');
      await page.locator('[data-delivery="sent"]').waitFor();
      expect((await readDevice(page)).events).toHaveLength(1);
    });
  });

  it('the opening hours that were never fetched are said to be missing, and come with the network', async () => {
    await withApp({ language, before: withoutWebGl, expectedErrors }, async ({ page }) => {
      await page.locator('.nearest-list button').first().waitFor();
      await page.context().setOffline(true);
      await page.getByRole('button', { name: say('find.open-now'), exact: true }).click();
      await page.getByRole('alert').getByText(pattern(language, 'find.not-computed')).waitFor();
      await page.context().setOffline(false);
      await page.getByText(pattern(language, 'find.aside.now')).waitFor();
      await page.getByRole('alert').waitFor({ state: 'detached' });
      await page.locator('.nearest-list button').first().waitFor();
    });
  });
});

describe('the worker', () => {
  const breakFile = async (page: Page, pattern: RegExp): Promise<() => void> => {
    let isBroken = true;
    await page.route(pattern, (route) => (isBroken ? route.abort() : route.continue()));
    return () => {
      isBroken = false;
    };
  };

  it('that does not load is done without: the page computes the same table', async () => {
    const prepare = async (page: Page) => {
      await breakFile(page, /compute-worker/);
    };
    await withApp({ hash: '#lens=plan', before: withoutWebGl, prepare, expectedErrors }, async ({ page }) => {
      await gridRows(page).first().waitFor();
      expect(await gridRows(page).count()).toBe(35);
    });
  });

  it.each(languages)(
    'and its stand-in that do not load are said in %s, and tried again',
    async (language) => {
      const say = speak(language);
      let mend = () => {};
      const prepare = async (page: Page) => {
        mend = await breakFile(page, /compute-worker|create-operations/);
      };
      const options = { language, hash: '#lens=plan', before: withoutWebGl, prepare, expectedErrors };
      await withApp(options, async ({ page }) => {
        const alert = page.getByRole('alert');
        await alert.getByText(pattern(language, 'plan.not-computed')).waitFor();
        mend();
        await alert.getByRole('button', { name: say('common.retry') }).click();
        await gridRows(page).first().waitFor();
        expect(await gridRows(page).count()).toBe(35);
        await alert.waitFor({ state: 'detached' });
      });
    },
  );
});

describe('while the district is on its way', () => {
  it.each(languages)('the page says how far it is, in %s', async (language) => {
    let letThrough = () => {};
    const promise = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const prepare = (page: Page) =>
      page.route('**/data/jingansi/streets.geojson', async (route) => {
        await promise;
        await route.continue();
      });
    await withApp({ language, before: withoutWebGl, prepare }, async ({ page }) => {
      // Seven of the eight files are there.
      await page.getByText(speak(language)('common.loading', { loaded: 7, total: 8 })).waitFor();
      letThrough();
      await page.locator('.nearest-list button').first().waitFor();
    });
  });
});
