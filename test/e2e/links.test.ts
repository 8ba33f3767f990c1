import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { languages } from '../../src/i18n/catalogue';
import { field, fillForm, hashOf, messageBox, openAvailableSeat, openHome } from './adopt-steps';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const parametersOf = (page: Page) => Object.fromEntries(hashOf(page));

describe('a reload', () => {
  it('restores every parameter of a link: map, lens, walk, need, time, place and language', async () => {
    const asked = {
      map: '16.4/31.2234/121.4441',
      lens: 'find',
      r: '80',
      need: 'backrest,free',
      at: '2026-10-01T20:30',
      from: '31.2239,121.4453',
      lang: 'en',
    };
    const hash = `#${new URLSearchParams(asked)}`;
    await withApp({ language: 'zh', hash }, async ({ page }) => {
      const say = speak('en');
      const expectState = async () => {
        await waitForMap(page);
        await page.getByText(say('find.aside.at', { time: '2026-10-01 20:30' })).waitFor();
        await page.getByText(say('find.here')).waitFor();
        for (const need of ['need.backrest', 'need.free'] as const)
          await page.getByRole('button', { name: say(need), pressed: true }).waitFor();
        await expect.poll(() => parametersOf(page)).toEqual(asked);
      };
      await expectState();
      await page.reload();
      await expectState();
      // The sender's walk is the one that Plan computes with.
      await page.getByRole('button', { name: say('common.lens.plan'), exact: true }).click();
      await expect.poll(() => page.getByRole('slider').first().inputValue()).toBe('80');
    });
  });

  it('goes back and forward through what was opened', async () => {
    await withApp({ hash: '#lens=plan&lang=en', before: withoutWebGl }, async ({ page }) => {
      await page.locator('tr[data-row] button').first().click();
      await page.getByRole('heading', { name: speak('en')('plan.grid.figures') }).waitFor();
      const { grid } = parametersOf(page);
      await page.goBack();
      await page.locator('tr[data-row]').first().waitFor();
      expect(parametersOf(page).grid).toBeUndefined();
      await page.goForward();
      await page.getByRole('heading', { name: speak('en')('plan.grid.figures') }).waitFor();
      expect(parametersOf(page).grid).toBe(grid);
    });
  });
});

describe('the language, switched while one works', () => {
  it('keeps the grid, the walk and the need of Plan', async () => {
    const hash = '#lens=plan&grid=JA-07&r=90&need=free&lang=zh';
    await withApp({ hash, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('heading', { name: speak('zh')('plan.grid.figures') }).waitFor();
      const shown = () => page.locator('.grid-figures dd').allInnerTexts();
      await expect.poll(async () => (await shown()).length).toBeGreaterThan(3);
      const figures = await shown();
      await page.getByRole('button', { name: speak('zh')('common.language.switch') }).click();
      await page.getByRole('heading', { name: speak('en')('plan.grid.figures') }).waitFor();
      await expect
        .poll(() => parametersOf(page))
        .toMatchObject({ grid: 'JA-07', r: '90', need: 'free', lang: 'en' });
      expect(await page.getByRole('heading', { name: speak('zh')('plan.grid.figures') }).count()).toBe(0);
      // The same hectares in other words.
      await expect.poll(async () => (await shown()).slice(0, 3)).toEqual(figures.slice(0, 3));
    });
  });

  it.each(languages)('keeps the form of Adopt, from %s', async (language) => {
    const other = language === 'zh' ? 'en' : 'zh';
    await withApp({ hash: '#lens=adopt', language, before: withoutWebGl }, async ({ page }) => {
      await openHome(page, language);
      const seat = await openAvailableSeat(page, language);
      await fillForm(page, language, { organisation: 'Organisation-L', message: 'Message-L', contact: true });
      await page.getByRole('button', { name: speak(language)('common.language.switch') }).click();
      await expect.poll(() => field(page, other, 'organisation').inputValue()).toBe('Organisation-L');
      await expect.poll(() => messageBox(page, other, 'adopt').inputValue()).toBe('Message-L');
      expect(hashOf(page).get('seat')).toBe(seat);
      await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(new RegExp(`^${other}`));
    });
  });
});

describe('light and dark', () => {
  it('follow the menu against the system, and over a reload', async () => {
    await withApp({ theme: 'light', language: 'en', before: withoutWebGl }, async ({ page }) => {
      const say = speak('en');
      const root = page.locator('html');
      const heading = page.getByRole('heading', { level: 1 });
      const ink = () => heading.evaluate((element) => getComputedStyle(element).color);
      const light = await ink();
      await page.locator('summary.menu-button').click();
      await page.getByRole('radio', { name: say('common.theme.dark') }).check();
      await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
      await expect.poll(ink).not.toBe(light);
      await page.reload();
      await expect.poll(() => root.getAttribute('data-theme')).toBe('dark');
      await page.locator('summary.menu-button').click();
      await page.getByRole('radio', { name: say('common.theme.auto') }).check();
      await expect.poll(() => root.getAttribute('data-theme')).toBe('light');
      await expect.poll(ink).toBe(light);
    });
  });
});
