import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { lenses } from '../../src/state/lens';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Axe's findings that keep somebody out: serious and critical ones. */
async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary}`),
    );
}

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

  it('is found by this check when it does keep somebody out', async () => {
    await withApp({ before: withoutWebGl }, async ({ page }) => {
      await waitForLens(page);
      await page.evaluate(() => document.body.append(document.createElement('button')));
      expect(await findBarriers(page)).toEqual([expect.stringContaining('button-name')]);
    });
  });
});
