import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { readRecords } from './office-answer';
import { readDownload } from './read-download';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const checking = '#lens=plan&page=field-check';

describe.each(languages)('a field check in %s', (language) => {
  const say = speak(language);
  const options = { language, hash: checking } as const;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const title = (page: Page) => page.locator('#field-check-seat').innerText();
  const start = async (page: Page) => {
    await button(page, say('data.field-check.start')).click();
    await page.getByText(say('data.field-check.list'), { exact: true }).waitFor();
  };

  it('leads from seat to seat, survives the page, and goes to the desk as a file', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      const first = await title(page);
      await button(page, say('data.field-check.result.still-here')).click();
      await expect.poll(() => title(page)).not.toBe(first);
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.reload();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await expect.poll(() => title(page)).not.toBe(first);
      const file = await readDownload(page, say('data.field-check.hand-over'));
      expect(file).toContain('"seat-surveyed"');
      expect((await readRecords(page)).map(({ event }) => event.type)).toEqual(['seat-surveyed']);
    });
  });

  it('takes back what was pressed by mistake', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      await button(page, say('data.field-check.result.gone')).click();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.keyboard.press('Control+z');
      await expect
        .poll(async () => (await readRecords(page)).map(({ event }) => event.type))
        .toEqual(['seat-surveyed', 'survey-settled']);
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor({ state: 'detached' });
    });
  });

  it('counts at once on a device of the street office', async () => {
    await withApp({ language, hash: '#lens=plan&page=edit', before: withoutWebGl }, async ({ page }) => {
      await button(page, say('data.edit.office.do')).click();
      await page.getByRole('heading', { name: say('data.edit.choose') }).waitFor();
      await page.goto(checking);
      await start(page);
      const id = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('seat') ?? '';
      await button(page, say('data.field-check.result.gone')).click();
      await page.getByText(say('data.field-check.counts', { count: 1 })).waitFor();
      // Gone is gone in every lens: nobody is led there.
      await page.goto(`#lens=find&seat=${id}`);
      await page.getByText(say('find.card.gone')).waitFor();
    });
  });

  it('waits for the office elsewhere, and the quality of the data says so', async () => {
    await withApp({ ...options, before: withoutWebGl }, async ({ page }) => {
      await start(page);
      await button(page, say('data.field-check.result.broken')).click();
      await page.getByText(say('data.field-check.saved', { count: 1 })).waitFor();
      await page.goto('#lens=plan&page=quality');
      await page.locator('summary', { hasText: say('data.quality.conflict.open-surveys') }).waitFor();
    });
  });
});
