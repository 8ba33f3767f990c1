import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/catalogue';
import type { DeskPage } from '../../src/state/adopt-page';
import { workAt } from './machine';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

interface SeatFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

const bundled = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/jingansi/seats.geojson'), 'utf8'),
) as { readonly features: readonly SeatFeature[] };
const keeperOf = ({ properties }: SeatFeature) => properties['adoption:keeper'];

/** The bundled seats without the first kept one, with one more place at another, and one that is new. */
const dropped = bundled.features.find(keeperOf) as SeatFeature;
const others = bundled.features.filter(({ id }) => id !== dropped.id);
const newer = {
  ...bundled,
  as_of: '2026-12-01',
  features: [
    ...others.slice(1),
    { ...others[0], properties: { ...others[0]?.properties, seats: 9 } },
    { ...others[1], id: 's999' },
  ],
};
const geojson = (content: unknown, name: string) => ({
  name,
  bytes: Buffer.from(JSON.stringify(content)),
});

const openPage = (page: Page, language: Language, name: Exclude<DeskPage, 'queue' | 'record'>) =>
  page
    .locator('.desk-nav')
    .getByRole('button', { name: speak(language)(`adopt.desk.page.${name}`), exact: true })
    .click();

describe('the desk’s further pages', () => {
  it.each(['zh', 'en'] as const)('renew, list, set and take newer seats, in %s', async (language) => {
    const hash = '#lens=adopt&page=desk';
    await withApp({ hash, language, before: withoutWebGl }, async ({ page }) => {
      const { button, giveFile, say } = workAt(page, language, 'pointer');
      await button(say('adopt.desk.set-up.do')).click();
      const office = page.locator('.office-page');

      await openPage(page, language, 'renewals');
      const terms = office.locator('.office-list > li');
      await terms.first().waitFor();
      const due = await terms.count();
      expect(due).toBeGreaterThan(0);
      await terms
        .first()
        .getByRole('button', { name: say('adopt.office.renew'), exact: true })
        .click();
      await button(say('adopt.office.renew.confirm')).click();
      await office
        .getByRole('status')
        .filter({ hasText: pattern(language, 'adopt.office.renew.done') })
        .waitFor();
      await expect.poll(() => terms.count()).toBe(due - 1);

      await openPage(page, language, 'board');
      await office.locator('tr[data-row]').first().waitFor();
      const [header, ...rows] = (await readDownload(page, say('adopt.office.board.download')))
        .trim()
        .split('\r\n');
      expect(header?.split(',').at(-1)).toBe(say('common.illustrative'));
      await expect.poll(() => office.locator('tr[data-row]').count()).toBe(rows.length);
      for (const grouping of ['grid', 'neighbourhood', 'track', 'state'] as const) {
        await office
          .getByRole('radio', { name: say(`adopt.office.by.${grouping}`), exact: true })
          .check({ force: true });
        await expect.poll(() => office.locator('tr[data-row]').count()).toBe(rows.length);
      }
      await office
        .locator('summary')
        .filter({ hasText: say('adopt.office.fairness') })
        .click();
      await office.getByText(pattern(language, 'adopt.office.fairness.unchanged')).waitFor();

      await openPage(page, language, 'settings');
      const term = office.getByRole('spinbutton', { name: say('adopt.office.setting.termYears') });
      await term.fill('5');
      await term.blur();
      await office.getByRole('textbox', { name: say('adopt.office.reason') }).fill('会议决定');
      await button(say('adopt.office.settings.save', { count: 1 })).click();
      await office.getByText(say('adopt.office.settings.done', { count: 1 })).waitFor();
      await office
        .locator('summary')
        .filter({ hasText: say('adopt.office.settings.history') })
        .click();
      await office.getByText(say('adopt.office.reason.given', { reason: '会议决定' })).waitFor();

      await openPage(page, language, 'baseline');
      const choose = button(say('adopt.office.baseline.choose'));
      const twice = { ...newer, features: [...newer.features, newer.features[0]] };
      await giveFile(choose, geojson(twice, 'twice.geojson'));
      await office.getByRole('alert').filter({ hasText: 'twice.geojson' }).waitFor();
      await giveFile(choose, geojson(newer, 'newer.geojson'));
      const counts = { added: 1, changed: 1, missing: 0, kept: 1, unchanged: others.length - 1 };
      await office.getByText(say('adopt.office.baseline.counts', counts)).waitFor();
      await button(say('adopt.office.baseline.accept')).click();
      await office.getByText(pattern(language, 'adopt.office.baseline.done')).waitFor();
      const move = office.getByRole('button', { name: say('adopt.office.displaced.move'), exact: true });
      await move.first().click();
      await button(say('adopt.office.displaced.confirm')).click();
      await office.getByText(pattern(language, 'adopt.office.displaced.done')).waitFor();
      await expect.poll(() => move.count()).toBe(0);

      // Kept for good: the seats are those of the file after the page was opened anew.
      await page.reload();
      await openPage(page, language, 'baseline');
      await office.getByText(pattern(language, 'adopt.office.baseline.newer')).waitFor();
    });
  });
});
