import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { OwnCommand } from '../../src/actions/give-command';
import { type Language, languages } from '../../src/i18n/catalogue';
import { districtDay } from '../../src/model/adoption/district-day';
import { addDays } from '../../src/model/adoption/terms';
import { bundledDistrict } from '../helpers/bundled-district';
import { acceptBox, expand, field, hashOf, secrets } from './adopt-steps';
import { expectFocus } from './expect-focus';
import { makeOffice, type Office, readRecords } from './office-answer';
import { readDownload } from './read-download';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const today = districtDay(Date.now(), 'Asia/Shanghai');
const leaked = (text: string) => Object.values(secrets).filter((secret) => text.includes(secret));

/** Without WebGL, and with a print dialog that only counts. */
function prepareTest(): void {
  Object.assign(globalThis, { printed: 0 });
  globalThis.print = () => Object.assign(globalThis, { printed: Reflect.get(globalThis, 'printed') + 1 });
  HTMLCanvasElement.prototype.getContext = () => null;
}

/** Pledges a free seat with a contact, and goes to the page of own pledges. */
async function pledgeSeat(page: Page, language: Language): Promise<{ seat: string; pledge: string }> {
  const say = speak(language);
  const seat = hashOf(page).get('seat') ?? '';
  await field(page, language, 'organisation').fill('Organisation-M');
  await field(page, language, 'displayName').fill('Shown-M');
  for (const name of ['person', 'phone', 'mail'] as const)
    await field(page, language, name).fill(secrets[name]);
  await acceptBox(page, language).check();
  await page.getByRole('button', { name: say('adopt.submit.adopt') }).click();
  await page.getByRole('button', { name: say('adopt.mine.go') }).click();
  await page.getByRole('heading', { level: 1, name: say('adopt.page.mine') }).waitFor();
  const [record] = await readRecords(page);
  return { seat, pledge: record?.event.id ?? '' };
}

/** From receipt to a term that ends in so many days. */
function toActive(pledgeId: string, daysLeft: number): readonly OwnCommand[] {
  const on = { pledgeId, reason: null };
  return [
    { type: 'receive', ...on },
    { type: 'start-review', ...on },
    { type: 'approve', pledgeId, reason: 'Reason-Yes' },
    { type: 'activate', ...on, term: { start: addDays(today, -30), end: addDays(today, daysLeft) } },
  ];
}

async function activate(
  page: Page,
  language: Language,
  office: Office,
  pledge: string,
  daysLeft: number,
): Promise<void> {
  await office.answer(page, toActive(pledge, daysLeft));
  await page.getByText(speak(language)('adopt.state.active'), { exact: true }).first().waitFor();
}

let hash = '';
beforeAll(async () => {
  const { seats } = await bundledDistrict();
  const free = seats.find(
    ({ adoption, provision }) => adoption.adoptable && !adoption.keeper && provision !== 'shared',
  );
  hash = `#lens=adopt&seat=${free?.id}`;
});

describe.each(languages)('my pledges in %s', (language) => {
  const say = speak(language);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('withdraws with a reason, keeps the card in sight, and takes the withdrawal back', async () => {
    await withApp({ language, hash, before: withoutWebGl }, async ({ page }) => {
      await pledgeSeat(page, language);
      await button(page, say('adopt.mine.withdraw')).click();
      await page.getByRole('textbox', { name: say('adopt.mine.withdraw.reason') }).fill('Reason-W');
      await button(page, say('adopt.mine.withdraw.yes')).click();
      await page.getByText(say('adopt.mine.now.withdrawn')).waitFor();
      await page
        .getByText(say('adopt.mine.reason', { reason: 'Reason-W' }))
        .first()
        .waitFor();
      // The keyboard goes on at the card, not at the top of the page.
      await expectFocus(page.locator('.pledge-card'));

      await button(page, say('adopt.mine.reopen')).click();
      await button(page, say('adopt.mine.reopen.yes')).click();
      await page.getByRole('alert').waitFor();
      await page.getByRole('textbox', { name: say('adopt.mine.reopen.reason') }).fill('Reason-R');
      await button(page, say('adopt.mine.reopen.yes')).click();
      await page.getByText(say('adopt.state.submitted'), { exact: true }).waitFor();
      await expand(page, say('adopt.mine.timeline'));
      const expected = (['submitted', 'withdrawn', 'reopened'] as const).map((step) =>
        say(`adopt.mine.step.pledge-${step}`),
      );
      await expect.poll(() => page.locator('.pledge-timeline li strong').allInnerTexts()).toEqual(expected);
      await page.reload();
      await page.getByText(say('adopt.state.submitted'), { exact: true }).waitFor();
    });
  });

  it('folds away what is closed when the page is opened anew', async () => {
    await withApp({ language, hash, before: withoutWebGl }, async ({ page }) => {
      await pledgeSeat(page, language);
      await button(page, say('adopt.mine.withdraw')).click();
      await button(page, say('adopt.mine.withdraw.yes')).click();
      await page.getByText(say('adopt.mine.now.withdrawn')).waitFor();
      await page.reload();
      await page.getByText(say('adopt.mine.closed'), { exact: true }).waitFor();
      expect(await page.locator('.pledge-card').count()).toBe(0);
      await expand(page, say('adopt.mine.closed'));
      await page.getByText(say('adopt.mine.now.withdrawn')).waitFor();
    });
  });

  it('reads, corrects and erases the contact on this device alone', async () => {
    await withApp({ language, hash, before: withoutWebGl }, async ({ page }) => {
      await pledgeSeat(page, language);
      await expand(page, say('adopt.mine.contact'));
      await page.getByText(secrets.mail).waitFor();
      await button(page, say('adopt.mine.contact.edit')).click();
      const mail = page.getByRole('textbox', { name: say('adopt.field.mail'), exact: true });
      await mail.fill('no mail');
      await button(page, say('adopt.mine.contact.save')).click();
      await page.getByText(say('adopt.error.contact-mail')).waitFor();
      await mail.fill('new@secret.example');
      await button(page, say('adopt.mine.contact.save')).click();
      await page.getByText(say('adopt.mine.contact.saved')).waitFor();
      await page.reload();
      await expand(page, say('adopt.mine.contact'));
      await page.getByText('new@secret.example').waitFor();
      await button(page, say('adopt.mine.contact.erase')).click();
      await page.getByText(say('adopt.mine.contact.erased')).waitFor();
      await page.reload();
      await expand(page, say('adopt.mine.contact'));
      await page.getByText(say('adopt.mine.contact.none')).waitFor();
      expect(leaked(JSON.stringify(await readRecords(page)))).toEqual([]);
    });
  });

  it('keeps a seat: care log, the right to renew first, the request, the days and the certificate', async () => {
    const office = await makeOffice();
    const prepare = (page: Page) => office.join(page);
    const options = { language, hash, before: prepareTest, prepare };
    await withApp(options, async ({ page }) => {
      const { seat, pledge } = await pledgeSeat(page, language);
      await activate(page, language, office, pledge, 40);
      const formatted = (day: string) =>
        new Intl.DateTimeFormat(language === 'zh' ? 'zh-Hans' : 'en', {
          dateStyle: 'medium',
          timeZone: 'UTC',
        }).format(new Date(`${day}T00:00:00Z`));
      const [opens, end] = [addDays(today, -50), addDays(today, 40)];
      await page
        .getByText(say('adopt.mine.first-refusal', { from: formatted(opens), to: formatted(end) }))
        .waitFor();

      await expand(page, say('adopt.mine.care'));
      await button(page, say('adopt.mine.care.save')).click();
      await page.getByText(say('adopt.mine.care.nothing')).waitFor();
      await page.getByRole('checkbox', { name: say('adopt.mine.care.cleaned') }).check();
      await page.getByRole('textbox', { name: say('adopt.mine.care.note') }).fill('<b>Note-C</b>');
      await button(page, say('adopt.mine.care.save')).click();
      await page.getByText(say('adopt.mine.care.saved')).waitFor();
      await page.locator('.care-log').getByText('<b>Note-C</b>').waitFor();

      await button(page, say('adopt.mine.ask.renewal')).click();
      await button(page, say('adopt.mine.ask.yes')).click();
      await page.getByText(say('adopt.mine.requested.renewal', { day: formatted(today) })).waitFor();

      await expand(page, say('adopt.mine.papers'));
      const calendar = await readDownload(page, say('adopt.mine.calendar'));
      expect(calendar.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
      expect(calendar).toContain(`DTSTART;VALUE=DATE:${end.replaceAll('-', '')}\r\n`);
      expect(calendar).toContain('BEGIN:VALARM');
      expect(leaked(calendar)).toEqual([]);
      // The pack has no public address, so nothing leads to this machine.
      expect(calendar).not.toMatch(/localhost|127\.0\.0\.1/);

      await button(page, say('adopt.mine.certificate')).click();
      await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, 'printed'))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.certificate');
      const text = await sheet.innerText();
      expect(await page.locator('#app').isVisible()).toBe(false);
      for (const each of languages) {
        expect(text).toContain(speak(each)('adopt.certificate.title.adopt'));
        expect(text).toContain(speak(each)('adopt.certificate.no-address'));
        expect(text).toContain(speak(each)('adopt.certificate.illustrative'));
      }
      expect(text).toContain('Shown-M');
      expect(text).toContain(seat);
      expect(await sheet.locator('svg.qr-code').count()).toBe(0);
      expect(leaked(await page.content())).toEqual([]);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf) ?? [];
      expect(Number(width)).toBeGreaterThan(Number(height));
    });
  });

  it('asks for a hand-over and shows this device its own code; a wrong code is said', async () => {
    const office = await makeOffice();
    const options = {
      language,
      hash,
      before: withoutWebGl,
      prepare: (page: Page) => office.join(page),
    };
    await withApp(options, async ({ page }) => {
      const { pledge } = await pledgeSeat(page, language);
      await activate(page, language, office, pledge, 400);
      await button(page, say('adopt.mine.ask.hand-over')).click();
      await page.getByRole('textbox', { name: say('adopt.mine.hand-over.organisation') }).fill('Successor-M');
      const code = page.getByRole('textbox', { name: say('adopt.mine.hand-over.device') });
      await code.fill('not a code');
      await button(page, say('adopt.mine.ask.yes')).click();
      await page.getByText(say('adopt.mine.hand-over.device.wrong')).waitFor();
      await code.fill('abcd efgh 1234 5678');
      await button(page, say('adopt.mine.ask.yes')).click();
      await page.getByText(/Successor-M/).waitFor();
      const asked = (await readRecords(page)).find(({ event }) => event.type === 'pledge-request-made');
      expect(asked?.event.payload).toMatchObject({
        request: 'hand-over',
        successor: { organisation: 'Successor-M', device: 'abcdefgh12345678' },
      });
      await expand(page, say('adopt.mine.device'));
      const own = (await page.locator('.device-code code').innerText()).replaceAll(' ', '');
      expect(own).toBe(asked?.event.actor.device);
    });
  });

  it('lets the keeper alone tell the story of the seat, which stays text', async () => {
    const office = await makeOffice();
    const options = {
      language,
      hash,
      before: withoutWebGl,
      prepare: (page: Page) => office.join(page),
    };
    await withApp(options, async ({ page }) => {
      const write = button(page, say('adopt.seat.story.write'));
      expect(await write.count()).toBe(0);
      const { pledge } = await pledgeSeat(page, language);
      await activate(page, language, office, pledge, 400);
      await button(page, say('adopt.mine.open')).click();
      await write.click();
      await page.getByRole('textbox', { name: say('adopt.seat.story') }).fill('<i>Story-S</i>');
      await button(page, say('adopt.mine.contact.save')).click();
      await page.locator('.seat-story').getByText('<i>Story-S</i>').waitFor();
      await page
        .locator('.seat-answers')
        .getByText(/Shown-M/)
        .waitFor();
      await page.reload();
      await page.locator('.seat-story').getByText('<i>Story-S</i>').waitFor();
    });
  });
});
