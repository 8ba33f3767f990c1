import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import {
  acceptBox,
  availableRows,
  expand,
  expectAnswerToCount,
  expectDraft,
  field,
  fillForm,
  hashOf,
  messageBox,
  openAvailableSeat,
  openHome,
  openPage,
  submit,
  withdraw,
} from './adopt-steps';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const adoptHash = '#lens=adopt';

describe.each(languages)('Adopt in %s', (language) => {
  const say = speak(language);

  it.each(['phone', 'desktop'] as const)(
    'brings a building to a seat nearby on a %s; the pledge is kept over a reload, and can be withdrawn',
    async (device) => {
      // The map is drawn in one of the four: nothing that is asserted here is on it.
      const map = device === 'phone' && language === 'zh' ? {} : { before: withoutWebGl };
      await withApp({ device, language, hash: adoptHash, ...map }, async ({ page }) => {
        const before = await expectAnswerToCount(page, language);
        await openHome(page, language);
        const availableNearby = await availableRows(page, language).count();
        const seat = await openAvailableSeat(page, language);
        expect(seat).toMatch(/^s\d+$/);

        await fillForm(page, language, { organisation: 'Organisation-A', message: 'Message-A' });
        await submit(page, language, 'adopt');
        await page.getByText(say('adopt.state.submitted'), { exact: true }).waitFor();
        await page.locator('.adopt-status', { hasText: say('status.requested') }).waitFor();

        // The same status in the list of the building and in the sentence of the district.
        await page.getByRole('button', { name: buildingTitle }).click();
        await expect.poll(() => availableRows(page, language).count()).toBe(availableNearby - 1);
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        const after = await expectAnswerToCount(page, language);
        expect(after).not.toBe(before);

        await page.goto(`${adoptHash}&seat=${seat}&lang=${language}`);
        await page.reload();
        await page.getByText(say('adopt.exchange.delivery.saved')).waitFor();
        await page.getByText('Organisation-A').waitFor();
        await page.getByText('Message-A').waitFor();
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        expect(await expectAnswerToCount(page, language)).toBe(after);

        await openPage(page, language, 'mine');
        await expect.poll(() => hashOf(page).get('page')).toBe('mine');
        await withdraw(page, language, 'Reason-A');
        await page.getByText(say('adopt.state.withdrawn'), { exact: true }).waitFor();
        await page.getByText(say('adopt.mine.reason', { reason: 'Reason-A' })).waitFor();
        await page.getByRole('button', { name: say('common.back'), exact: true }).click();
        await expect.poll(() => expectAnswerToCount(page, language)).toBe(before);
        await page.reload();
        expect(await expectAnswerToCount(page, language)).toBe(before);
        await openPage(page, language, 'mine');
        await expand(page, say('adopt.mine.closed'));
        await page.getByText(say('adopt.state.withdrawn'), { exact: true }).waitFor();
      });
    },
  );

  it('takes a donation near the building, and keeps it over a reload', async () => {
    await withApp({ language, hash: adoptHash, before: withoutWebGl }, async ({ page }) => {
      await openHome(page, language);
      const home = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('button', { name: say('adopt.forms.title.donate'), exact: true }).click();
      await expect.poll(() => hashOf(page).get('page')).toBe('donate');
      await page.getByRole('radio', { name: say('adopt.donate.near-building', { home }) }).check();
      await fillForm(page, language, { organisation: 'Organisation-D', displayName: 'Shown-D' });
      // A write takes some milliseconds, and nobody reloads as soon after a tick.
      await expectDraft(page, '"hasAccepted":true');
      // The home is kept with the form: a reload knows nobody that one looks for.
      await page.reload();
      await expect
        .poll(() =>
          page.getByRole('radio', { name: say('adopt.donate.near-building', { home }) }).isChecked(),
        )
        .toBe(true);
      await submit(page, language, 'donate');
      await page.reload();
      await page.getByRole('button', { name: say('common.back'), exact: true }).click();
      await openPage(page, language, 'mine');
      const title = say('adopt.mine.title.donate', { what: say('adopt.mine.what.point') });
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByText(say('adopt.mine.as', { name: 'Shown-D' })).waitFor();
    });
  });

  it('says what is missing in a form, takes nothing until it is there, and keeps it as a draft', async () => {
    await withApp({ language, hash: adoptHash, before: withoutWebGl }, async ({ page }) => {
      await openHome(page, language);
      const seat = await openAvailableSeat(page, language);
      const press = () => page.getByRole('button', { name: say('adopt.submit.adopt') }).click();
      const alert = page.locator('form [role="alert"]');
      const expectAlert = (text: string) => expect.poll(() => alert.allInnerTexts()).toContain(text);

      await press();
      await expectAlert(say('adopt.error.terms-not-accepted'));
      await acceptBox(page, language).check();
      await press();
      await expectAlert(say('adopt.error.organisation-missing'));
      await field(page, language, 'organisation').fill('Organisation-B');
      await field(page, language, 'mail').fill('no mail');
      await press();
      await expectAlert(say('adopt.error.contact-mail'));
      await field(page, language, 'mail').fill('b@example.org');
      await messageBox(page, language, 'adopt').fill('Message-B');
      expect(await page.getByText(say('adopt.exchange.delivery.saved')).count()).toBe(0);

      await expectDraft(page, 'Message-B');
      await page.reload();
      await expect.poll(() => field(page, language, 'organisation').inputValue()).toBe('Organisation-B');
      await expect.poll(() => messageBox(page, language, 'adopt').inputValue()).toBe('Message-B');
      await expect.poll(() => field(page, language, 'mail').inputValue()).toBe('b@example.org');
      await expect.poll(() => acceptBox(page, language).isChecked()).toBe(true);
      expect(hashOf(page).get('seat')).toBe(seat);
      await page.getByRole('button', { name: say('common.back'), exact: true }).click();
      await page.getByRole('button', { name: /Organisation-B/ }).click();
      await expect.poll(() => messageBox(page, language, 'adopt').inputValue()).toBe('Message-B');
      expect(hashOf(page).get('seat')).toBe(seat);
    });
  });
});

const buildingTitle = /1788/;
