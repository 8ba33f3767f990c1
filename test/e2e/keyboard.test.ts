import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import type { Position } from '../../src/lib/units';
import { acceptBox, availableRows, field, hashOf, messageBox } from './adopt-steps';
import { tabTo } from './keyboard';
import { nearestInNode } from './nearest-in-node';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const temple = { latitude: 31.2239, longitude: 121.4453 };

describe.each(languages)('by keyboard alone, in %s,', (language) => {
  const say = speak(language);
  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

  it('Find brings a person to a seat: L, Tab, Enter, digits, Esc', async () => {
    await withApp({ language, position: temple, before: withoutWebGl }, async ({ page }) => {
      await page.locator('.nearest-list .seat-row-button').first().waitFor();
      await page.keyboard.press('l');
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await tabTo(page, button(page, say('need.backrest')));
      await page.keyboard.press('Space');
      await expect.poll(() => hashOf(page).get('need')).toBe('backrest');
      // The filter's list replaces the one before it.
      const here: Position = [temple.longitude, temple.latitude];
      const found = await nearestInNode(here, { required: ['backrest'], at: null });
      const listed = () =>
        page.locator('.seat-row').evaluateAll((rows) => rows.map((each) => each.getAttribute('data-seat')));
      await expect.poll(listed).toEqual(found.slice(0, 20).map(({ id }) => id));
      const row = page.locator('.nearest-list .seat-row-button').nth(2);
      await tabTo(page, row);
      const title = await row.locator('.seat-row-title').innerText();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.keyboard.press('Escape');
      await row.waitFor();
      // The n-th digit opens the n-th seat of the list, the ninth included.
      for (const digit of [1, 9]) {
        const nth = page.locator('.nearest-list .seat-row-button').nth(digit - 1);
        const name = await nth.locator('.seat-row-title').innerText();
        await page.keyboard.press(String(digit));
        await page.getByRole('heading', { level: 1, name }).waitFor();
        await tabTo(page, button(page, say('common.back')));
        await page.keyboard.press('Enter');
        await nth.waitFor();
      }
    });
  });

  it('Plan changes the walk and the need, sorts, opens a grid, and goes back', async () => {
    await withApp({ language, hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
      const rows = page.locator('.plan[aria-busy="false"] tr[data-row]');
      await rows.first().waitFor();
      await tabTo(page, page.getByRole('slider').first());
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => hashOf(page).get('r')).toBe('55');
      await tabTo(page, button(page, say('plan.need.back-arms')));
      await page.keyboard.press('Enter');
      await expect.poll(() => hashOf(page).get('need')).toBe('backrest,armrest');
      await rows.first().waitFor();
      const places = page.locator('.grid-table th').last();
      await tabTo(page, places.getByRole('button'));
      await page.keyboard.press('Enter');
      await expect.poll(() => places.getAttribute('aria-sort')).toBe('descending');
      const first = rows.first();
      await tabTo(page, first.getByRole('button'));
      const id = await first.getAttribute('data-row');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: say('plan.grid.figures') }).waitFor();
      expect(hashOf(page).get('grid')).toBe(id);
      await page.keyboard.press('Escape');
      await rows.first().waitFor();
    });
  });

  it('Adopt takes a pledge: building, seat, form, submit, withdraw', async () => {
    await withApp({ language, hash: '#lens=adopt', before: withoutWebGl }, async ({ page }) => {
      await page.locator('.home-list button').first().waitFor();
      await tabTo(page, page.getByRole('searchbox', { name: say('adopt.search.label') }));
      await page.keyboard.type('1788');
      const home = page.locator('.home-list button', { hasText: '1788' }).first();
      await tabTo(page, home);
      await page.keyboard.press('Enter');
      const seat = availableRows(page, language).first();
      await seat.waitFor();
      await tabTo(page, seat);
      await page.keyboard.press('Enter');
      await acceptBox(page, language).waitFor();
      await tabTo(page, acceptBox(page, language));
      await page.keyboard.press('Space');
      await tabTo(page, field(page, language, 'organisation'));
      // Digits, `/` and `?` are text here, no shortcuts.
      await page.keyboard.type('Organisation 1/2?');
      await tabTo(page, messageBox(page, language, 'adopt'));
      await page.keyboard.type('Message-K');
      await tabTo(page, button(page, say('adopt.submit.adopt')));
      await page.keyboard.press('Enter');
      await page.getByText(say('adopt.exchange.delivery.saved')).waitFor();
      await page.getByText('Organisation 1/2?').waitFor();
      await tabTo(page, button(page, say('adopt.mine.go')));
      await page.keyboard.press('Enter');
      await button(page, say('adopt.mine.withdraw')).waitFor();
      await tabTo(page, button(page, say('adopt.mine.withdraw')));
      await page.keyboard.press('Enter');
      const sure = button(page, say('adopt.mine.withdraw.yes'));
      await sure.waitFor();
      await tabTo(page, sure);
      await page.keyboard.press('Enter');
      await page.getByText(say('adopt.mine.now.withdrawn')).waitFor();
    });
  });
});

describe('the shortcuts', () => {
  it.each(['plan', 'adopt', 'find'] as const)('search, explain and close in %s', async (lens) => {
    const say = speak('en');
    await withApp({ language: 'en', hash: `#lens=${lens}`, before: withoutWebGl }, async ({ page }) => {
      await page.locator('main li button, main tr[data-row]').first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: say('common.keys.title') }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('/');
      await page.keyboard.type('JA-07');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => hashOf(page).get('grid')).toBe('JA-07');
    });
  });
});
