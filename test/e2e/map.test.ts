import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { languages } from '../../src/i18n/catalogue';
import { middleOf } from './middle-of-map';
import { pattern, speak } from './speak';
import { withApp } from './with-app';

const canvas = (page: Page) => page.locator('.map-canvas canvas.maplibregl-canvas');
const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** A seat of the pack that stands apart from others, and the link that has it in the middle of the map. */
const seat = 's001';
const seatPosition = JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8')).features.find(
  ({ id }: { readonly id: string }) => id === seat,
).geometry.coordinates;
const atSeat = `#map=18/${seatPosition[1]}/${seatPosition[0]}&lens=find`;

describe('the map', () => {
  it('opens the card of a seat that one taps', async () => {
    await withApp({ device: 'phone', hash: atSeat }, async ({ page }) => {
      await waitForMap(page);
      const { x, y } = await middleOf(page);
      await page.touchscreen.tap(x, y);
      await expect.poll(() => hashOf(page).get('seat')).toBe(seat);
      await page.locator('.seat-view').waitFor();
    });
  });

  it.each(languages)('is usable by keys alone, and says in %s what the cross is on', async (language) => {
    await withApp({ language, hash: atSeat }, async ({ page }) => {
      await waitForMap(page);
      await canvas(page).focus();
      const lng = () => Number(hashOf(page).get('map')?.split('/')[2]);
      await page.keyboard.press('ArrowRight');
      await page.locator('.map-cross').waitFor();
      await expect.poll(lng).toBeGreaterThan(seatPosition[0] + 1e-5);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => Math.abs(lng() - seatPosition[0])).toBeLessThan(1e-5);
      await waitForMap(page);
      await page.keyboard.press('n');
      await page
        .locator('[role="status"]', { hasText: pattern(language, 'map.under') })
        .waitFor({ state: 'attached' });
      await page.keyboard.press('Enter');
      await expect.poll(() => hashOf(page).get('seat')).toBe(seat);
      await page.keyboard.press('?');
      await page.getByText(speak(language)('map.keys.step')).waitFor();
    });
  });

  it('lights up the grid of the row under the pointer', async () => {
    await withApp({ hash: '#lens=plan' }, async ({ page }) => {
      await waitForMap(page);
      const row = page.locator('.grid-table tr[data-row]').first();
      await row.waitFor();
      await waitForMap(page);
      const before = await canvas(page).screenshot();
      await row.hover();
      await expect.poll(async () => Buffer.compare(before, await canvas(page).screenshot())).not.toBe(0);
    });
  });

  it('opens a gathering of seats that one clicks', async () => {
    await withApp({ hash: '#lens=adopt&map=13.5/31.2232/121.447' }, async ({ page }) => {
      await waitForMap(page);
      await canvas(page).focus();
      const at = () => hashOf(page).get('map');
      const start = at();
      await page.keyboard.press('n');
      await expect.poll(at).not.toBe(start);
      await waitForMap(page);
      const zoom = () => Number(hashOf(page).get('map')?.split('/')[0]);
      const before = zoom();
      await page.keyboard.press('Enter');
      await expect.poll(zoom).toBeGreaterThan(before);
    });
  });

  it('says so when its context is lost, and draws again when it is back', async () => {
    await withApp({ hash: '#lens=plan' }, async ({ page }) => {
      await waitForMap(page);
      await page.evaluate(() => {
        const gl = document
          .querySelector<HTMLCanvasElement>('.map-canvas canvas.maplibregl-canvas')
          ?.getContext('webgl2');
        const extension = gl?.getExtension('WEBGL_lose_context');
        if (!extension) throw new Error('This browser cannot lose a context on demand.');
        extension.loseContext();
        Object.assign(window, { giveBack: () => extension.restoreContext() });
      });
      const sentence = page.getByText(speak('zh')('map.lost'));
      await sentence.waitFor();
      await page.locator('.grid-table tr[data-row]').first().getByRole('button').click();
      await expect.poll(() => hashOf(page).get('grid')).toBeTruthy();
      await page.evaluate(() => (window as unknown as { giveBack(): void }).giveBack());
      await sentence.waitFor({ state: 'detached' });
      await waitForMap(page);
    });
  });

  it('is held by a policy that names no other origin, and asks none', async () => {
    await withApp({ hash: '#lens=adopt&building=b01' }, async ({ page, requests }) => {
      await waitForMap(page);
      const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toContain('http');
      // deck.gl, the last and largest guest, has come and drawn under the policy too.
      await expect.poll(() => page.locator('.map-canvas canvas').count()).toBeGreaterThan(1);
      expect(requests.some((url) => url.includes('arc-overlay'))).toBe(true);
      expect(requests.filter((url) => /style\.json/.test(url))).toEqual([]);
      expect(requests.filter((url) => /^https?:/.test(url) && !url.startsWith(inject('siteUrl')))).toEqual(
        [],
      );
    });
  });

  it('loads deck.gl only when there is an arc to draw', async () => {
    await withApp({ hash: '#lens=adopt' }, async ({ page, requests }) => {
      await waitForMap(page);
      expect(requests.filter((url) => url.includes('arc-overlay'))).toEqual([]);
    });
  });

  it('credits its source and shows how long things are', async () => {
    await withApp({ device: 'phone', language: 'en' }, async ({ page }) => {
      await waitForMap(page);
      const credit = page.getByRole('link', { name: speak('en')('map.credit') });
      await expect.poll(async () => (await credit.boundingBox())?.height).toBeLessThan(24);
      await page.getByRole('img', { name: pattern('en', 'map.scale') }).waitFor();
    });
  });
});
