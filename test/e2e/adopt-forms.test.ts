import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { type Language, languages } from '../../src/i18n/catalogue';
import {
  acceptBox,
  expectDraft,
  field,
  hashOf,
  messageBox,
  openHome,
  readDevice,
  submit,
} from './adopt-steps';
import { photoWithPlace } from './images';
import { middleOf } from './middle-of-map';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const hashOfPage = (page: string) => `#lens=adopt&page=${page}`;

/** The submissions that this device keeps, the latest last. */
async function submissions(page: Page): Promise<Record<string, unknown>[]> {
  const { events } = await readDevice(page);
  return (events as { type: string; payload: Record<string, unknown> }[])
    .filter(({ type }) => type === 'pledge-submitted')
    .map(({ payload }) => payload);
}

async function fillWho(page: Page, language: Language, organisation: string): Promise<void> {
  await field(page, language, 'organisation').fill(organisation);
  await acceptBox(page, language).check();
}

const alertOf = (page: Page) => page.locator('.pledge-form-error');

describe.each(languages)('the forms in %s', (language) => {
  const say = speak(language);
  const press = (page: Page, track: 'plan' | 'design' | 'share') =>
    page.getByRole('button', { name: say(`adopt.submit.${track}`) }).click();

  it('propose a site by a press on the map, and name what is within 15 m', async () => {
    const hash = `${hashOfPage('plan')}&map=17/31.2245/121.4380`;
    await withApp({ language, hash }, async ({ page }) => {
      await page.getByText(say('adopt.forms.placing.site')).waitFor();
      await waitForMap(page);
      const middle = await middleOf(page);
      await page.mouse.click(middle.x, middle.y);
      await page.locator('.site-report-where').waitFor();
      const where = await page.locator('.site-report-where').innerText();
      expect(where).not.toBe(say('adopt.forms.error.site-outside'));
      await messageBox(page, language, 'plan').fill('Reason-P');
      await fillWho(page, language, 'Organisation-P');
      await submit(page, language, 'plan');
      const [submission] = await submissions(page);
      expect(submission).toMatchObject({ track: 'plan', message: 'Reason-P', target: { kind: 'point' } });

      // The next one, seen from the first: a neighbour within 15 m.
      await page.getByRole('button', { name: say('adopt.forms.another') }).click();
      await page.getByRole('button', { name: say('adopt.forms.placing.middle') }).click();
      await page.getByText(say('adopt.forms.site.proposal')).waitFor();
    });
  });

  it('take no site outside the district', async () => {
    const hash = `${hashOfPage('plan')}&map=17/31.2600/121.4380`;
    await withApp({ language, hash, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.forms.placing.middle') }).click();
      await page.locator('.site-report-where', { hasText: say('adopt.forms.error.site-outside') }).waitFor();
      await fillWho(page, language, 'Organisation-P');
      await press(page, 'plan');
      await expect.poll(() => alertOf(page).innerText()).toBe(say('adopt.forms.error.site-outside'));
    });
  });

  it('take a drawing without what a camera wrote into it, keep it over a reload, and refuse other files', async () => {
    await withApp({ language, hash: '#lens=adopt', before: withoutWebGl }, async ({ page }) => {
      await openHome(page, language);
      await page.locator('.adoption-list button').first().click();
      const seat = hashOf(page).get('seat');
      await page
        .getByRole('radio', { name: say('adopt.track.design'), exact: true })
        .or(page.getByRole('button', { name: say('adopt.forms.title.design'), exact: true }))
        .first()
        .click({ force: true });
      const choose = page.getByLabel(say('adopt.forms.drawing'), { exact: true });
      await choose.setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
      await page.getByText(say('adopt.forms.error.drawing-type')).waitFor();
      const large = Buffer.concat([photoWithPlace, Buffer.alloc(5_000_001)]);
      await choose.setInputFiles({ name: 'b.jpg', mimeType: 'image/jpeg', buffer: large });
      await page
        .getByText(say('adopt.forms.error.drawing-too-large', { megabytes: 5.1, limit: 5 }))
        .waitFor();

      expect(photoWithPlace.toString('latin1')).toContain('SECRET-PLACE');
      await choose.setInputFiles({ name: 'c.jpg', mimeType: 'image/jpeg', buffer: photoWithPlace });
      await page.locator('.drawing-field img').waitFor();
      await page.getByRole('textbox', { name: say('adopt.forms.drawing.shows') }).fill('Alt-C');
      await messageBox(page, language, 'design').fill('Drawing-C <b>bold</b>');
      await fillWho(page, language, 'Organisation-C');
      // The tick comes last: with it everything is on the device.
      await expectDraft(page, 'Organisation-C', '"hasAccepted":true');
      await page.reload();
      await page.locator('.drawing-field img').waitFor();
      await expect
        .poll(() => messageBox(page, language, 'design').inputValue())
        .toBe('Drawing-C <b>bold</b>');
      await submit(page, language, 'design');
      await page.getByText('Drawing-C <b>bold</b>').waitFor();
      const [submission] = await submissions(page);
      expect(submission).toMatchObject({
        track: 'design',
        target: { kind: 'seat', seatId: seat },
        images: [{ type: 'image/jpeg', width: 8, height: 8, alt: 'Alt-C' }],
      });
      const [bytes] = await imagesOf(page);
      expect(bytes?.startsWith('\u00ff\u00d8\u00ff')).toBe(true);
      expect(bytes).not.toContain('SECRET-PLACE');
    });
  });

  it('open own seats only for everyone, with hours that can be read', async () => {
    await withApp({ language, hash: hashOfPage('share'), before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('adopt.forms.placing.middle') }).click();
      await page.locator('.site-report-where').waitFor();
      await fillWho(page, language, 'Organisation-S');
      const expectAlert = async (code: 'places-missing' | 'not-free' | 'hours-unreadable') => {
        await press(page, 'share');
        await expect.poll(() => alertOf(page).innerText()).toBe(say(`adopt.forms.error.${code}`));
      };
      await expectAlert('places-missing');
      const places = page.getByRole('spinbutton', { name: say('adopt.forms.share.places') });
      await places.fill('6');
      await places.blur();
      await expectAlert('not-free');
      await page.getByRole('checkbox', { name: say('adopt.forms.share.free') }).check();
      const when = page.getByRole('combobox', { name: say('adopt.forms.hours.when') });
      await when.selectOption({ label: say('adopt.forms.hours.own') });
      const hours = page.getByRole('textbox', { name: say('adopt.forms.hours.text') });
      await hours.fill('whenever 77:99 %%');
      await page
        .locator('.hours-editor [role="status"]', { hasText: say('adopt.forms.error.hours-unreadable') })
        .waitFor();
      await expectAlert('hours-unreadable');
      await when.selectOption({ label: say('adopt.forms.hours.weekdays') });
      await page.getByLabel(say('adopt.forms.hours.to'), { exact: true }).fill('18:30');
      await page.locator('.hours-editor [role="status"]', { hasText: 'Mo-Fr 10:00-18:30' }).waitFor();
      await submit(page, language, 'share');
      const [submission] = await submissions(page);
      expect(submission).toMatchObject({
        track: 'share',
        target: { kind: 'point' },
        shared: { places: 6, openingHours: 'Mo-Fr 10:00-18:30' },
      });
    });
  });

  it('find what is near a door that is on no list, and compare seats side by side', async () => {
    await withApp(
      { language, hash: '#lens=adopt&map=17/31.2245/121.4380', before: withoutWebGl },
      async ({ page }) => {
        await page.getByRole('searchbox', { name: say('adopt.search.label') }).fill('<i>Shop-X</i>');
        await page
          .getByRole('button', { name: say('adopt.forms.door.tap', { name: '<i>Shop-X</i>' }) })
          .click();
        await page.getByRole('button', { name: say('adopt.forms.placing.middle') }).click();
        await page.getByRole('heading', { level: 1, name: '<i>Shop-X</i>' }).waitFor();
        await page.locator('.adoption-row-time').first().waitFor();

        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        await openHome(page, language);
        await page.getByRole('button', { name: say('adopt.compare'), exact: true }).click();
        const ticks = page.locator('.adoption-row-tick input');
        for (const index of [0, 1, 2]) await ticks.nth(index).check();
        await expect.poll(() => ticks.nth(3).isDisabled()).toBe(true);
        await page.getByRole('button', { name: say('adopt.compare.show', { count: 3 }) }).click();
        const table = page.getByRole('dialog').getByRole('table');
        await expect.poll(() => table.getByRole('columnheader').count()).toBe(3);
        await table.getByRole('rowheader', { name: say('adopt.compare.refused'), exact: true }).waitFor();
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'hidden' });
        expect(hashOf(page).get('building')).not.toBeNull();
      },
    );
  });
});

describe('a form', () => {
  it('takes no pasted megabyte, shows markup as text, and makes one pledge of a double click', async () => {
    const say = speak('en');
    await withApp({ language: 'en', hash: hashOfPage('donate'), before: withoutWebGl }, async ({ page }) => {
      const box = field(page, 'en', 'organisation');
      await box.evaluate((element) => {
        const data = new DataTransfer();
        data.setData('text/plain', 'x'.repeat(1_000_000));
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        );
      });
      await page.locator('.text-field-error').first().waitFor();
      expect(await box.inputValue()).toBe('');
      await fillWho(page, 'en', '<img src=x onerror=alert(1)>');
      await page.getByRole('button', { name: say('adopt.submit.donate') }).dblclick();
      await page.getByText('<img src=x onerror=alert(1)>').first().waitFor();
      expect(await submissions(page)).toHaveLength(1);
      expect(await page.locator('img[src="x"]').count()).toBe(0);
    });
  });

  it('keeps its own draft beside those of the others, over another lens and a reload', async () => {
    const say = speak('en');
    await withApp({ language: 'en', hash: hashOfPage('donate'), before: withoutWebGl }, async ({ page }) => {
      await field(page, 'en', 'organisation').fill('Organisation-1');
      const track = (name: 'plan' | 'donate') =>
        page.getByRole('radio', { name: say(`adopt.track.${name}`), exact: true }).check({ force: true });
      await track('plan');
      // Who pledges is written once.
      await expect.poll(() => field(page, 'en', 'organisation').inputValue()).toBe('Organisation-1');
      await messageBox(page, 'en', 'plan').fill('Reason-1');
      await field(page, 'en', 'organisation').fill('Organisation-2');
      await page.getByRole('button', { name: say('common.lens.find'), exact: true }).click();
      await page.locator('.nearest-list button').first().waitFor();
      await page.getByRole('button', { name: say('common.lens.adopt'), exact: true }).click();
      await expect.poll(() => messageBox(page, 'en', 'plan').inputValue()).toBe('Reason-1');
      await expectDraft(page, 'Organisation-2');
      await page.reload();
      await expect.poll(() => field(page, 'en', 'organisation').inputValue()).toBe('Organisation-2');
      await track('donate');
      await expect.poll(() => field(page, 'en', 'organisation').inputValue()).toBe('Organisation-1');
    });
  });
});

/** The images that this device keeps, as text of one character a byte. */
function imagesOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settle(indexedDB.open('zuozuo'));
    const images = await settle<{ readonly bytes: ArrayBuffer }[]>(
      database.transaction('images').objectStore('images').getAll(),
    );
    database.close();
    return images.map(({ bytes }) => String.fromCharCode(...new Uint8Array(bytes)));
  });
}
