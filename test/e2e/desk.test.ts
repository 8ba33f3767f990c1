import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/catalogue';
import { expectFocus } from './expect-focus';
import { tabTo } from './keyboard';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** A free bench of the bundled pack. */
const seatId = 's019';
const first = 'Organisation-A';
const second = 'Organisation-B';

const claimOf = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

/** Makes this device the office's; the keyboard finds the one button of the page. */
async function setUpOffice(page: Page, language: Language): Promise<void> {
  const setUp = page.getByRole('button', { name: speak(language)('adopt.desk.set-up.do') });
  await setUp.waitFor();
  await tabTo(page, setUp);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: speak(language)('adopt.desk.queue.question') }).waitFor();
}

/** Enters a claim on the seat from paper. */
async function enterPaper(page: Page, language: Language, organisation: string): Promise<void> {
  const say = speak(language);
  const form = page.locator('.paper-form');
  if (!(await form.isVisible())) await page.getByText(say('adopt.desk.paper'), { exact: true }).click();
  await form.getByRole('combobox').fill(seatId);
  await form.getByRole('option').first().click();
  await form.getByRole('textbox', { name: say('adopt.field.organisation') }).fill(organisation);
  await form.getByRole('textbox', { name: say('adopt.field.message') }).fill(`Message of ${organisation}`);
  await form.getByRole('button', { name: say('adopt.desk.paper.do'), exact: true }).click();
  await form.getByText(say('adopt.desk.paper.done', { name: organisation })).waitFor();
}

describe.each([
  ['desktop', 'zh'],
  ['phone', 'en'],
] as const)('the desk on a %s in %s', (device, language) => {
  const say = speak(language);
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  it('lays two claims on one seat side by side, decides both by keyboard, and takes a step back', async () => {
    const options = { device, language, hash: '#lens=adopt&page=desk', before: withoutWebGl };
    await withApp(options, async ({ page }) => {
      await setUpOffice(page, language);
      for (const organisation of [first, second]) await enterPaper(page, language, organisation);

      const row = page.locator(`.queue-row button[data-case="${seatId}"]`);
      await row.getByText(say('adopt.desk.claims', { count: 2 })).waitFor();
      await expect.poll(() => page.locator('.queue-row').count()).toBe(1);
      await row.focus();
      await page.keyboard.press('Enter');
      const title = page.getByRole('heading', { name: say('adopt.desk.title.claims', { count: 2 }) });
      await expectFocus(title);

      // In order of receipt, whatever the width of the window.
      await expect.poll(() => page.locator('.claim .claim-name').allInnerTexts()).toEqual([first, second]);
      await claimOf(page, first).getByText(say('adopt.desk.first'), { exact: true }).waitFor();
      /** Pixels from the end of the first claim to the start of the second, along the way they are laid. */
      const gap = async () => {
        const [left, right] = await Promise.all(
          [first, second].map((name) => claimOf(page, name).boundingBox()),
        );
        return device === 'desktop'
          ? right!.x - (left!.x + left!.width)
          : right!.y - (left!.y + left!.height);
      };
      await expect.poll(gap).toBeGreaterThanOrEqual(0);

      // Without a reason nothing is decided.
      const decide = button(page, say('adopt.desk.settle.one', { approved: say('adopt.desk.marks')[0]! }));
      const reason = page.getByRole('textbox', { name: say('adopt.desk.reason') });
      await decide.click();
      await page.locator('.decision').getByRole('alert').waitFor();
      await tabTo(page, reason);
      await page.keyboard.type('Reason of the office');
      await tabTo(page, decide);
      await page.keyboard.press('Enter');

      await page.getByText(say('adopt.desk.logged.reason', { reason: 'Reason of the office' })).waitFor();
      await claimOf(page, first).getByText(say('adopt.state.approved'), { exact: true }).waitFor();
      // The refused one is closed: it stands in what was logged, with the way back.
      await page
        .locator('.logged')
        .getByText(
          say('adopt.desk.logged.step', { name: second, step: say('adopt.desk.event.pledge-refused') }),
        )
        .waitFor();
      await tabTo(page, button(page, say('adopt.desk.reopen', { name: second })));
      await page.keyboard.press('Enter');
      await page
        .getByRole('textbox', { name: say('adopt.desk.reopen.reason', { name: second }) })
        .fill('Looked at again');
      await button(page, say('adopt.desk.reopen.yes')).click();
      await claimOf(page, second).waitFor();

      // Back in the queue the keyboard goes on at the row of the case.
      await button(page, say('adopt.desk.done')).click();
      await expectFocus(row);

      // What was decided is on this device, not only on this page.
      await page.reload();
      await page.locator(`.queue-row button[data-case="${seatId}"]`).click();
      await claimOf(page, first).getByText(say('adopt.state.approved'), { exact: true }).waitFor();
    });
  });
});

describe('who is not the office', () => {
  it('reads what the desk is, and nobody’s claims', async () => {
    await withApp({ hash: '#lens=adopt&page=desk', before: withoutWebGl }, async ({ page }) => {
      const say = speak('zh');
      await page.getByText(say('adopt.desk.set-up.what')).waitFor();
      expect(await page.locator('.queue-row, .claim').count()).toBe(0);
    });
  });
});
