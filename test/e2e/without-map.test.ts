import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { expectAnswerToCount, fillForm, openAvailableSeat, openHome, submit, withdraw } from './adopt-steps';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { launchWithoutWebGl } from './without-web-gl';

const temple = { latitude: 31.2239, longitude: 121.4453 };

describe('a browser without WebGL', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchWithoutWebGl();
  });
  afterAll(() => browser.close());

  it.each(languages)('does all three jobs, and says why there is no map, in %s', async (language) => {
    const say = speak(language);
    const lensTab = (page: Page, lens: 'plan' | 'adopt') =>
      page
        .getByRole('navigation', { name: say('common.lens.label') })
        .getByRole('button', { name: say(`common.lens.${lens}`) });
    const device = language === 'zh' ? 'phone' : 'desktop';
    await withApp({ browser, language, device, position: temple }, async ({ page }) => {
      expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull();

      await page.getByText(say('map.unsupported')).waitFor();
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await page.locator('.nearest-answer', { hasText: say('find.from.person') }).waitFor();
      const row = page.locator('.nearest-list button').first();
      const title = await row.locator('.seat-row-title').innerText();
      await row.click();
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('button', { name: say('common.back') }).click();

      await lensTab(page, 'plan').click();
      await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
      await expect.poll(() => page.locator('.grid-table tr[data-row]').count()).toBe(35);
      await page.getByRole('slider').first().press('ArrowRight');
      await page.locator('.plan[aria-busy="false"]').waitFor();
      await page.locator('.grid-table tr[data-row] button').first().click();
      await page.getByRole('heading', { name: say('plan.grid.figures') }).waitFor();
      await expect.poll(() => page.locator('.grid-figures dd').count()).toBeGreaterThan(4);
      await page.getByText(say('map.unsupported')).waitFor();
      await page.getByRole('button', { name: say('common.back') }).click();

      await lensTab(page, 'adopt').click();
      const before = await expectAnswerToCount(page, language);
      await openHome(page, language);
      await openAvailableSeat(page, language);
      await fillForm(page, language, { organisation: 'Organisation-W' });
      await submit(page, language, 'adopt');
      await page.getByRole('button', { name: say('adopt.mine.go') }).click();
      await withdraw(page, language, 'Reason-W');
      await page.getByText(say('adopt.mine.now.withdrawn')).waitFor();
      await page.getByText(say('map.unsupported')).waitFor();
      await page.goto('#lens=adopt');
      expect(await expectAnswerToCount(page, language)).toBe(before);
    });
  });
});
