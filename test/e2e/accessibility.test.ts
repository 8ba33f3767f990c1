import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { lenses } from '../../src/state/lens';
import { findBarriers } from './find-barriers';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** The lens has its content, not only its frame. */
async function waitForLens(page: Page): Promise<void> {
  await page.locator('main h1').first().waitFor();
  await page.locator('main li button, main tr[data-row]').first().waitFor();
}

const themes = ['light', 'dark'] as const;
const devices = ['phone', 'desktop'] as const;

describe.each(languages)('in %s', (language) => {
  describe.each(themes)('and %s', (theme) => {
    it.each(devices)('every lens keeps nobody out on a %s', async (device) => {
      const say = speak(language);
      // The map's own controls are the same on both; drawn in software it costs seconds a lens.
      const before = device === 'desktop' ? { before: withoutWebGl } : {};
      await withApp({ device, theme, language, ...before }, async ({ page }) => {
        const tabs = page.getByRole('navigation', { name: say('common.lens.label') });
        for (const lens of lenses) {
          await tabs.getByRole('button', { name: say(`common.lens.${lens}`) }).click();
          await page.locator(`.app[data-lens="${lens}"]`).waitFor();
          await waitForLens(page);
          expect(await findBarriers(page), lens).toEqual([]);
        }
      });
    });
  });
});

describe('what opens on top', () => {
  it.each(themes)('keeps nobody out either: who walks, a card, a grid, the keys, in %s', async (theme) => {
    const here = '#lens=find&from=31.22395,121.44205';
    await withApp({ theme, hash: here, before: withoutWebGl }, async ({ page }) => {
      await page.locator('.nearest-list button').first().waitFor();
      await page.locator('.find-pace').click();
      await page.locator('.segment', { hasText: speak('zh')('find.walker.brisk') }).click();
      await page.getByRole('slider', { name: speak('zh')('find.walker.own') }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.locator('.nearest-list button').first().click();
      await page.getByRole('button', { name: speak('zh')('find.share') }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
      expect(await findBarriers(page)).toEqual([]);
    });
    await withApp({ theme, hash: '#lens=plan&grid=JA-01', before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: speak('zh')('plan.print') }).waitFor();
      expect(await findBarriers(page)).toEqual([]);
    });
  });

  it.each(themes)(
    'keeps no planner out: siting, a scenario, its comparison, fairness, in %s',
    async (theme) => {
      const say = speak('en');
      await withApp({ theme, language: 'en', hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
        await waitForLens(page);
        await page.getByRole('button', { name: say('plan.siting', { count: 10 }) }).click();
        await page.locator('.siting-question summary').first().waitFor();
        for (const closed of await page.locator('.siting-question summary').all()) await closed.click();
        await page.getByRole('button', { name: say('plan.siting.run') }).click();
        const take = page.getByRole('button', { name: say('plan.siting.take', { count: 10 }) });
        await take.waitFor();
        expect(await findBarriers(page), 'siting').toEqual([]);
        await take.click();
        await page.locator('.scenario-effect').waitFor();
        expect(await findBarriers(page), 'scenario').toEqual([]);
        await page.locator('.changed-seats button').first().click();
        await page.getByRole('heading', { name: say('plan.scenario.seat.title') }).waitFor();
        expect(await findBarriers(page), 'seat tools').toEqual([]);
        await page.getByRole('button', { name: say('common.back') }).click();
        await page.getByRole('button', { name: say('plan.scenario.compare') }).click();
        await page.getByRole('heading', { name: say('plan.scenario.cost') }).waitFor();
        expect(await findBarriers(page), 'comparison').toEqual([]);
      });
      await withApp({ theme, language: 'en', hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
        await waitForLens(page);
        await page.getByText(say('plan.more'), { exact: true }).click();
        await page.getByRole('button', { name: say('plan.axes.fairness') }).click();
        await page.getByRole('heading', { name: say('plan.axes.fairness') }).waitFor();
        expect(await findBarriers(page), 'fairness').toEqual([]);
      });
    },
  );

  it('is found by this check when it does keep somebody out', async () => {
    await withApp({ before: withoutWebGl }, async ({ page }) => {
      await waitForLens(page);
      await page.evaluate(() => document.body.append(document.createElement('button')));
      expect(await findBarriers(page)).toContainEqual(expect.stringContaining('button-name'));
    });
  });
});
