import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import type { Seat } from '../../src/model/district';
import { bundledDistrict } from '../helpers/bundled-district';
import { sampleOffer } from '../helpers/sample-offer';
import { makeOffice, readRecords } from './office-answer';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

let seat: Seat;
beforeAll(async () => {
  const district = await bundledDistrict();
  const found = district.seats.find(
    ({ condition, access, openingHours }) =>
      condition === 'in-use' && access === 'yes' && openingHours === null,
  );
  if (!found) throw new Error('The pack has no such seat.');
  seat = found;
});

const mine = '#lens=adopt&page=mine';
const open = (page: Page, title: string) =>
  page.locator('details:not([open]) > summary').filter({ hasText: title }).first().click();
const goTo = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

describe.each(languages)('everyone’s say in %s', (language) => {
  const say = speak(language);
  const options = { language, before: withoutWebGl } as const;

  it('reports a broken seat, reads what became of it, and finds it closed in every lens', async () => {
    const office = await makeOffice();
    const hash = `#lens=adopt&seat=${seat.id}`;
    await withApp(
      { ...options, device: 'phone', hash, prepare: (page) => office.join(page) },
      async ({ page }) => {
        await open(page, say('adopt.say.report'));
        await page.getByRole('radio', { name: say('adopt.say.problem.blocked') }).check();
        await page.getByRole('textbox', { name: say('adopt.say.report.note') }).fill('Slat-7');
        await page.getByRole('button', { name: say('adopt.say.report.give') }).click();
        await page.getByText(say('adopt.say.report.open')).waitFor();
        await page.getByText(say('adopt.say.saved')).waitFor();

        const reportId = (await readRecords(page)).at(-1)?.event.id ?? '';
        await goTo(page, mine);
        const closed = {
          type: 'change-condition',
          seatId: seat.id,
          condition: 'temporarily-closed',
        } as const;
        await office.answer(page, [
          { ...closed, reason: 'Reason-C' },
          { type: 'resolve-report', reportId, reason: 'Outcome-R' },
        ]);
        await expect.poll(async () => (await readRecords(page)).length).toBe(3);

        await goTo(page, hash);
        await page.locator('.report-outcome', { hasText: 'Outcome-R' }).waitFor();
        await open(page, say('adopt.audit.title'));
        const change = say('adopt.audit.change', {
          field: say('adopt.audit.field.condition'),
          before: say('condition.in-use'),
          after: say('condition.temporarily-closed'),
        });
        const row = page.locator('.audit-item', { hasText: change });
        await row.getByText(say('adopt.audit.why', { reason: 'Reason-C' })).waitFor();

        await page.goto(`#lens=find&seat=${seat.id}`);
        await page.reload();
        await page.getByText(say('find.card.closed')).waitFor();
      },
    );
  });

  it('supports an offer nearby, takes it back by the keys and gives it again; nothing is deleted', async () => {
    const office = await makeOffice();
    await withApp({ ...options, hash: mine, prepare: (page) => office.join(page) }, async ({ page }) => {
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await office.answer(page, [
        { type: 'make-offers', offers: [sampleOffer({ position: seat.position })] },
      ]);
      await expect.poll(async () => (await readRecords(page)).length).toBe(1);
      await goTo(page, '#lens=adopt');
      await open(page, say('adopt.say.proposals'));
      await open(page, language === 'zh' ? '愚园路' : 'Yuyuan Road');
      await page.getByText(say('adopt.say.counts.none')).waitFor();
      await page.getByRole('textbox', { name: say('adopt.say.reason') }).fill('Reason-S');
      await page.getByRole('button', { name: say('adopt.say.give'), exact: true }).click();
      const counted = page.getByText(say('adopt.say.counts', { support: 1, objection: 0 }));
      await counted.waitFor();
      await page.getByText(say('adopt.say.own.support')).waitFor();

      await page.keyboard.press('Control+z');
      const what = say('adopt.audit.event.comment-given');
      await page.getByText(say('adopt.say.undo.done', { what })).waitFor();
      await page.getByText(say('adopt.say.counts.none')).waitFor();
      await page.keyboard.press('Control+Shift+z');
      await counted.waitFor();
      expect((await readRecords(page)).map(({ event }) => event.type)).toEqual([
        'offer-made',
        'comment-given',
        'comment-withdrawn',
        'comment-given',
      ]);
    });
  });

  it('leads from the alliance’s appeal, for a building, into a form', async () => {
    await withApp({ ...options, device: 'phone', hash: '#lens=adopt&page=appeal' }, async ({ page }) => {
      await page.getByRole('heading', { level: 1, name: say('adopt.appeal.title') }).waitFor();
      await page.getByText(say('adopt.appeal.source')).waitFor();
      await page.getByRole('combobox', { name: say('adopt.appeal.home') }).fill('1788');
      await page.getByRole('option').first().click();
      await page.getByText(/1788/).first().waitFor();
      await page
        .getByRole('list', { name: say('adopt.appeal.ways') })
        .getByRole('button', { name: new RegExp(say('adopt.track.share')) })
        .click();
      await expect.poll(() => new URL(page.url()).hash).toContain('page=share');
      await page.getByText(/1788/).first().waitFor();
    });
  });
});
