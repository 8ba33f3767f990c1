import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { middleOf } from './middle-of-map';
import { pattern } from './speak';
import { waitForHand } from './wait-for-hand';
import { withApp } from './with-app';

/** A seat of the pack that stands apart from others, and Plan with it in the middle of the map. */
const seat = 's001';
const [lng, lat] = JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8')).features.find(
  ({ id }: { readonly id: string }) => id === seat,
).geometry.coordinates;
const hash = `#map=18/${lat}/${lng}&lens=plan`;

const held = (page: Page) => page.locator('.map-held-seat');

async function waitForPlan(page: Page): Promise<void> {
  await page.locator('.grid-table tr[data-row]').first().waitFor();
  await waitForMap(page);
  await waitForHand(page);
}

describe('a seat in Plan', () => {
  it('follows the mouse, and Escape puts it back without a trace', async () => {
    await withApp({ hash }, async ({ page }) => {
      await waitForPlan(page);
      const { x, y } = await middleOf(page);
      const before = new URL(page.url()).hash;
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await held(page).waitFor();
      /** Pixels from the middle of the seat in the hand to the pointer. */
      const aside = async () => {
        const box = await held(page).boundingBox();
        const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        return Math.hypot((middle?.x ?? 0) - (x + 60), (middle?.y ?? 0) - (y + 40));
      };
      await expect.poll(aside).toBeLessThan(4);
      await page.keyboard.press('Escape');
      await held(page).waitFor({ state: 'detached' });
      await page.mouse.up();
      // The map stood still, and the press that ended in nothing opened nothing.
      expect(new URL(page.url()).hash).toBe(before);
    });
  });

  it('let go is moved, which can be undone', async () => {
    await withApp({ hash }, async ({ page }) => {
      await waitForPlan(page);
      const { x, y } = await middleOf(page);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 60, y + 40, { steps: 4 });
      await page.mouse.up();
      const undo = page.getByRole('button', { name: pattern('zh', 'plan.scenario.undo.step') });
      await undo.click();
      await undo.waitFor({ state: 'detached' });
    });
  });

  it('is taken up by Enter, walks by arrows and goes back by Escape, in words', async () => {
    await withApp({ hash }, async ({ page }) => {
      await waitForPlan(page);
      await page.locator('.map-canvas canvas.maplibregl-canvas').focus();
      const says = (key: 'map.hand.start' | 'map.hand.cancel') =>
        page.locator('[role="status"]', { hasText: pattern('zh', key) }).waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await says('map.hand.start');
      await held(page).waitFor();
      const before = new URL(page.url()).hash;
      for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
      await expect.poll(() => new URL(page.url()).hash).not.toBe(before);
      await page.keyboard.press('Escape');
      await says('map.hand.cancel');
      await held(page).waitFor({ state: 'detached' });
    });
  });
});
