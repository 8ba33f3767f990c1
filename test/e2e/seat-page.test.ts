import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import type { District, Seat } from '../../src/model/district';
import { bundledDistrict } from '../helpers/bundled-district';
import { makeOffice } from './office-answer';
import { pattern, speak } from './speak';
import { withApp } from './with-app';

let district: District;
beforeAll(async () => {
  district = await bundledDistrict();
});

/** The first seat of the shipped pack of which something holds. */
function seatWith(holds: (seat: Seat) => boolean): Seat {
  const found = district.seats.find(holds);
  if (!found) throw new Error('The pack has no such seat.');
  return found;
}

/** No map, and a print dialog that only counts. */
function prepareTest(): void {
  HTMLCanvasElement.prototype.getContext = () => null;
  Object.assign(globalThis, { printed: 0 });
  globalThis.print = () => Object.assign(globalThis, { printed: Reflect.get(globalThis, 'printed') + 1 });
}

const siteUrl = 'https://seats.example/';

describe.each(languages)('the page of a seat in %s', (language) => {
  const say = speak(language);
  const open = (seat: Seat) => `#lens=adopt&seat=${seat.id}`;

  it('answers a passer-by on the first screen of a phone: what, may I sit, who keeps it, what if broken', async () => {
    const seat = seatWith(
      ({ access, condition, adoption }) => access === 'yes' && condition === 'in-use' && !!adoption.keeper,
    );
    await withApp({ language, device: 'phone', hash: open(seat), before: prepareTest }, async ({ page }) => {
      const answers = page.locator('.seat-answers');
      await answers.getByText(say('adopt.seat.sit.yes')).waitFor();
      const keeper = seat.adoption.keeper!;
      await answers.getByText(language === 'en' ? (keeper.en ?? keeper.zh) : keeper.zh).waitFor();
      const height = page.viewportSize()!.height;
      for (const shown of [
        page.getByRole('heading', { level: 1 }),
        answers.getByText(say('adopt.seat.sit')),
        answers.getByText(say('adopt.seat.keeper'), { exact: true }),
        answers.getByText(say('adopt.seat.broken'), { exact: true }),
      ]) {
        const end = async () => {
          const box = (await shown.boundingBox())!;
          return box.y + box.height;
        };
        await expect.poll(end, { message: await shown.innerText() }).toBeLessThanOrEqual(height);
      }
    });
  });

  it('says of a kept seat why it cannot be adopted, and what is free nearby', async () => {
    const seat = seatWith(
      ({ adoption, provision }) =>
        adoption.keeper !== null && adoption.end !== null && provision !== 'shared',
    );
    await withApp({ language, hash: open(seat), before: prepareTest }, async ({ page }) => {
      await page.getByText(say('adopt.seat.not-now')).waitFor();
      const rows = page
        .getByRole('list', { name: say('adopt.seat.instead') })
        .locator('.adoption-row-status');
      await rows.first().waitFor();
      expect(new Set(await rows.allInnerTexts())).toEqual(new Set([say('status.available')]));
    });
  });

  it('gives no code where the pack has no public address, and says why', async () => {
    const seat = seatWith(() => true);
    await withApp({ language, hash: open(seat), before: prepareTest }, async ({ page }) => {
      await page.getByText(say('adopt.seat.code')).click();
      await page.getByText(say('adopt.seat.code.no-address')).waitFor();
      expect(await page.locator('svg.qr-code').count()).toBe(0);
    });
  });

  it('shows the code of its public address and prints a small card with it', async () => {
    const seat = seatWith(({ access }) => access === 'yes');
    const office = await makeOffice();
    const prepare = (page: Page) => office.join(page, { site_url: siteUrl });
    await withApp({ language, hash: open(seat), before: prepareTest, prepare }, async ({ page }) => {
      await page.getByText(say('adopt.seat.code')).click();
      await page.locator('.seat-code svg.qr-code').waitFor();
      await page.getByText(`${siteUrl}#lens=adopt&seat=${seat.id}`).waitFor();
      await page.getByRole('button', { name: say('adopt.seat.code.print') }).click();
      await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const card = page.locator('.plaque-card');
      expect(await card.locator('svg.qr-code').isVisible()).toBe(true);
      for (const each of languages) await card.getByText(speak(each)('adopt.seat.plaque.scan')).waitFor();
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
    });
  });

  it('tells its record, and invents no story', async () => {
    const seat = seatWith(({ checkDate, provision }) => checkDate !== null && provision === 'new');
    await withApp({ language, hash: open(seat), before: prepareTest }, async ({ page }) => {
      await page.getByText(say('adopt.seat.history'), { exact: true }).click();
      await page.locator('.pledge-timeline li').first().waitFor();
      const steps = await page.locator('.pledge-timeline li strong').allInnerTexts();
      expect(steps[0]).toBe(say('provision.new'));
      expect(steps).toContain(say('adopt.seat.history.checked'));
      expect(await page.locator('.seat-story').count()).toBe(0);
      expect(
        pattern(language, 'adopt.seat.history.count').test(await page.locator('article').innerText()),
      ).toBe(true);
    });
  });
});
