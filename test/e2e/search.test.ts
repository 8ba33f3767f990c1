import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { expectFocus } from './expect-focus';
import { pattern, speak } from './speak';
import { untilQuiet } from './until-quiet';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const temple = { latitude: 31.2239, longitude: 121.4453 };

describe.each(languages)('the search in %s', (language) => {
  const say = speak(language);
  const name = language === 'zh' ? '静安公园' : "Jing'an Park";
  const box = (page: Page) => page.getByRole('combobox', { name: say('common.search.label') });
  const options = (page: Page) => page.getByRole('option');
  const openFind = (test: (page: Page, requests: readonly string[]) => Promise<void>) =>
    withApp(
      { device: 'phone', language, position: temple, before: withoutWebGl },
      async ({ page, requests }) => {
        await page.locator('.nearest-list button').first().waitFor();
        await page.keyboard.press('/');
        await expectFocus(box(page));
        await test(page, requests);
      },
    );

  it('leads from pinyin to the card of a place, by keyboard alone', async () => {
    await openFind(async (page) => {
      await page.keyboard.type('jingan');
      await options(page).nth(1).waitFor();
      await page.getByText(pattern(language, 'common.search.count')).waitFor();
      const chosen = options(page).filter({ hasText: name }).first();
      for (let press = 0; press < 8 && (await chosen.getAttribute('aria-selected')) !== 'true'; press += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await expect.poll(() => options(page).count()).toBe(0);
      await expect.poll(() => box(page).inputValue()).toBe('');
    });
  });

  it('takes the first match also of who presses Enter before the list is there', async () => {
    await openFind(async (page) => {
      await page.keyboard.type('jing an gong yuan');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name }).waitFor();
    });
  });

  it('asks for the readings with the first search, and for nothing more without a network', async () => {
    await openFind(async (page, requests) => {
      const isReading = (url: string) => url.endsWith('pinyin.json');
      expect(requests.filter(isReading)).toEqual([]);
      await page.keyboard.type('jas');
      await options(page).first().waitFor();
      await expect.poll(() => requests.filter(isReading)).toHaveLength(1);
      // What Find fetches in its idle time comes first.
      await expect.poll(() => requests.some((url) => url.includes('seat-panel'))).toBe(true);
      await untilQuiet(page, requests);
      const asked = requests.length;
      await page.context().setOffline(true);
      await box(page).fill('yuyuan changde');
      await options(page)
        .filter({ hasText: say('common.search.corner') })
        .first()
        .waitFor();
      await box(page).fill('qqqqqqqq');
      await page.getByText(say('common.search.empty')).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByText(say('common.search.empty')).count()).toBe(0);
      expect(requests.slice(asked)).toEqual([]);
    });
  });

  it('waits while an input method composes', async () => {
    await openFind(async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Input.imeSetComposition', { text: "jing'an", selectionStart: 7, selectionEnd: 7 });
      await expect.poll(() => box(page).inputValue()).toBe("jing'an");
      expect(await box(page).getAttribute('aria-expanded')).toBe('false');
      await devtools.send('Input.insertText', { text: '静安公园' });
      await options(page).filter({ hasText: name }).first().waitFor();
      expect(await box(page).inputValue()).toBe('静安公园');
    });
  });
});
