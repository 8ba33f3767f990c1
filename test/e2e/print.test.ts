import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { speak } from './speak';
import { withApp } from './with-app';

/** Headless browsers have no print dialog; the page's own call must still be the one that opens it. */
function countPrints(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, { printed: 0 });
  globalThis.print = () => Object.assign(globalThis, { printed: Reflect.get(globalThis, 'printed') + 1 });
}

/** Leaves of the page tree of a PDF, and the size of its first page in points. */
function readPdf(pdf: Buffer): { pages: number; width: number; height: number } {
  const text = pdf.toString('latin1');
  const [, width = 'NaN', height = 'NaN'] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    width: Number(width),
    height: Number(height),
  };
}

/** A micro-grid with so many counted seats that its list tells something and fits on the page. */
function gridWithSeats(least: number, most: number): string {
  const args = ['scripts/analyse.ts', '--json'];
  const { grids } = JSON.parse(
    execFileSync(join('node_modules', '.bin', 'tsx'), args, { encoding: 'utf8', maxBuffer: 1e8 }),
  );
  const found = grids.find(({ seats }: { seats: number }) => seats >= least && seats <= most);
  expect(found, `a grid with ${least} to ${most} seats`).toBeDefined();
  return found.id;
}

describe.each(languages)('the sheet of one micro-grid in %s', (language) => {
  const say = speak(language);

  it('is one page of A4 with the plan, the figures of the card and every seat', async () => {
    await withApp({ language, hash: '#lens=plan', before: countPrints }, async ({ page }) => {
      await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
      const grid = gridWithSeats(3, 6);
      await page.locator(`tr[data-row="${grid}"] button`).click();
      const listed = page.locator('.grid-card .seat-list li');
      await expect.poll(() => listed.count()).toBeGreaterThanOrEqual(3);
      const seats = await listed.count();
      const shown = page.locator('.grid-card .grid-figures dd');
      await expect.poll(() => shown.count()).toBeGreaterThan(3);
      const figures = await shown.allInnerTexts();

      await page.getByRole('button', { name: say('plan.print') }).click();
      await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const report = page.locator('.grid-report');
      await report.waitFor();
      expect(await page.locator('#app').isVisible()).toBe(false);
      expect(await report.locator('h1').innerText()).toContain(grid);
      expect(await report.locator('.grid-figures dd').allInnerTexts()).toEqual(figures);
      expect(await report.locator('.grid-report-seats li').count()).toBe(seats);
      const plan = report.locator('svg.grid-plan');
      expect(await plan.isVisible()).toBe(true);
      expect(await plan.locator('path').count()).toBeGreaterThan(5);
      await report.getByText(say('plan.print.note', { walk: '50\u202fm' })).waitFor();

      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect(pdf.pages).toBe(1);
      // A4 in points; browsers round to whole CSS pixels.
      expect(Math.abs(pdf.width - 595.3)).toBeLessThan(2);
      expect(Math.abs(pdf.height - 841.9)).toBeLessThan(2);
      // The page came back when the paper was out.
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => page.locator('.grid-report').count()).toBe(0);
      await expect.poll(() => page.locator('#app').isVisible()).toBe(true);
    });
  });
});
