import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { pattern, speak } from './speak';
import { withApp } from './with-app';

/** Jing'an Temple's forecourt: inside the district, with seats around. */
const temple = { latitude: 31.2239, longitude: 121.4453 };

const rows = (page: Page) =>
  page.getByRole('list', { name: /./ }).and(page.locator('.nearest-list')).getByRole('button');

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe.each(languages)('Find in %s', (language) => {
  const say = speak(language);

  it.each(['phone', 'desktop'] as const)(
    'brings a person to the nearest seat on a %s, and the card survives a reload',
    async (device) => {
      await withApp({ device, language, position: temple }, async ({ page }) => {
        await page.getByRole('button', { name: say('find.nearest') }).click();
        await page.getByText(pattern(language, 'find.accuracy')).waitFor();
        await page.getByText(pattern(language, 'find.sentence')).waitFor();
        const first = rows(page).first();
        const title = await first.locator('.seat-row-title').innerText();
        await first.click();
        const heading = page.getByRole('heading', { level: 1, name: title });
        await heading.waitFor();
        expect(hashOf(page).get('lens')).toBe('find');
        const seat = hashOf(page).get('seat');
        expect(seat).toBeTruthy();
        await page.reload();
        await heading.waitFor();
        expect(hashOf(page).get('seat')).toBe(seat);
        await page.getByRole('button', { name: say('common.back') }).click();
        await rows(page).first().waitFor();
        expect(hashOf(page).get('seat')).toBeNull();
      });
    },
  );

  it('lists seats from nearest to farthest, and says that the distances are straight lines', async () => {
    await withApp({ language, position: temple }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await page.getByText(say('find.aside.any'), { exact: true }).waitFor();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(9);
      const texts = await page.locator('.seat-row-distance').allInnerTexts();
      const distances = texts.map((text) => Number.parseFloat(text) * (/km/.test(text) ? 1000 : 1));
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      expect(distances.every((distance) => distance >= 0)).toBe(true);
    });
  });

  it('works by keyboard alone: digits open, Escape closes, slash searches, question mark explains', async () => {
    await withApp({ language }, async ({ page }) => {
      await rows(page).nth(1).waitFor();
      const title = await rows(page).nth(1).locator('.seat-row-title').innerText();
      await page.keyboard.press('2');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
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

  it('says so when the device may not be located, and still lists seats', async () => {
    await withApp({ language, position: null }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(say('find.denied')).waitFor();
      await rows(page).first().waitFor();
    });
  });

  it('filters by need, and keeps the filter in the link', async () => {
    await withApp({ language }, async ({ page }) => {
      await rows(page).first().waitFor();
      const chip = (pressed: boolean) =>
        page.getByRole('button', { name: say('need.backrest'), exact: true, pressed });
      await chip(false).click();
      await chip(true).waitFor();
      await expect.poll(() => hashOf(page).get('need')).toBe('backrest');
      await page.reload();
      await chip(true).waitFor();
    });
  });
});

describe('Find', () => {
  it('opens by default, and reopens the last lens that was chosen', async () => {
    await withApp({}, async ({ page }) => {
      const say = speak('zh');
      await page.getByRole('heading', { level: 1, name: say('find.title') }).waitFor();
      const tab = (key: 'common.lens.plan' | 'common.lens.find') =>
        page
          .getByRole('navigation', { name: say('common.lens.label') })
          .getByRole('button', { name: say(key) });
      await tab('common.lens.plan').click();
      await expect.poll(() => hashOf(page).get('lens')).toBe('plan');
      await page.goto('about:blank');
      await page.goto('./');
      await expect.poll(() => hashOf(page).get('lens')).toBe('plan');
    });
  });

  it('opens a shared link: the seat, the walk, the filter and the language of the sender', async () => {
    await withApp({ language: 'zh' }, async ({ page }) => {
      await rows(page).first().click();
      await expect.poll(() => hashOf(page).get('seat')).toBeTruthy();
      const seat = hashOf(page).get('seat');
      await withApp(
        { language: 'zh', hash: `#lens=find&seat=${seat}&r=80&need=free&lang=en` },
        async (other) => {
          await other.page.getByRole('button', { name: speak('en')('find.share') }).waitFor();
          await other.page.locator('.seat-card-id', { hasText: seat ?? '' }).waitFor();
          expect(hashOf(other.page).get('r')).toBe('80');
          expect(hashOf(other.page).get('need')).toBe('free');
          expect(await other.page.locator('html').getAttribute('lang')).toBe('en');
        },
      );
    });
  });

  it('switches the language without losing what is open', async () => {
    await withApp({ language: 'zh' }, async ({ page }) => {
      await rows(page).first().click();
      await page.getByRole('button', { name: speak('zh')('find.share') }).waitFor();
      const seat = hashOf(page).get('seat');
      await page.getByRole('button', { name: speak('zh')('common.language.switch') }).click();
      await page.getByRole('button', { name: speak('en')('find.share') }).waitFor();
      expect(hashOf(page).get('seat')).toBe(seat);
    });
  });
});
