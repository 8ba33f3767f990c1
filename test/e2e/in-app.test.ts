import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Runs in the page before its own code: WeChat's browser on an old phone, without what it may lack. */
function inWeChat(): void {
  Object.defineProperty(navigator, 'userAgent', {
    value:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_8 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.49(0x18003137) NetType/WIFI Language/zh_CN',
  });
  const lacked = ['serviceWorker', 'geolocation', 'clipboard', 'share', 'canShare', 'permissions'];
  for (const name of lacked) delete (Navigator.prototype as unknown as Record<string, unknown>)[name];
}

const inApp = {
  device: 'phone',
  before: withoutWebGl,
  prepare: (page: Page) => page.addInitScript(inWeChat),
} as const;

/** What is selected in the box that has the focus. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const box = document.activeElement as HTMLTextAreaElement;
    return box.value.slice(box.selectionStart, box.selectionEnd);
  });

describe.each(languages)("in WeChat's browser, in %s,", (language) => {
  const say = speak(language);
  const notice = (page: Page) => page.getByRole('region', { name: say('find.in-app.title') });

  it('the page says what is missing and how to leave; the notice stays away once it is closed', async () => {
    await withApp({ ...inApp, language }, async ({ page }) => {
      await notice(page).getByText(say('find.in-app.leave.wechat')).waitFor();
      for (const key of ['offline', 'location', 'files'] as const)
        expect(await notice(page).innerText()).toContain(say(`find.in-app.lacks.${key}`));
      await notice(page)
        .getByRole('button', { name: say('find.in-app.copy') })
        .click();
      await notice(page).getByText(say('find.copy.by-hand')).waitFor();
      await expect.poll(() => selected(page)).toBe(page.url());
      await notice(page)
        .getByRole('button', { name: say('common.close') })
        .click();
      await notice(page).waitFor({ state: 'detached' });
      await page.reload();
      await page.locator('.seat-row').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await notice(page).count()).toBe(0);
    });
  });

  it('a link to a seat opens it, and is shared by hand', async () => {
    await withApp({ ...inApp, language }, async ({ page }) => {
      const row = page.locator('.seat-row').first();
      const seat = await row.getAttribute('data-seat');
      await page.goto(`#lens=find&seat=${seat}`);
      await page.getByRole('button', { name: say('find.share') }).click();
      await page.getByText(say('find.share.failed')).waitFor();
      await expect.poll(() => selected(page)).toContain(`seat=${seat}`);
    });
  });

  it('nobody is located, and the list says so and goes on', async () => {
    await withApp({ ...inApp, language }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(say('find.unavailable')).waitFor();
      await page.locator('.seat-row').first().waitFor();
    });
  });

  it('a file that cannot be saved is offered as its text', async () => {
    await withApp({ ...inApp, language, hash: '#lens=plan' }, async ({ page }) => {
      await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
      await page
        .getByRole('button', { name: say('plan.export.table') })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: say('find.in-app.file') });
      await dialog.getByText(pattern(language, 'find.in-app.file.why')).waitFor();
      await dialog.getByRole('button', { name: say('find.in-app.file.copy') }).click();
      await expect.poll(() => selected(page)).toContain('JA-01');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    });
  });
});
