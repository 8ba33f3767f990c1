import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { packFiles } from '../../src/io/pack-files';
import { barePack } from '../helpers/bare-district';
import { damagePack, notFound, withText } from './damage-pack';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Answers with the files of a pack that has only some; the others the server does not have. */
const serve = (gridsASide: number) => (page: Page) => {
  const pack = barePack({ seats: 3000, gridsASide, neighbourhood: gridsASide > 0 });
  const answers = packFiles.map((file) => {
    const text = pack[file];
    return [file, text === undefined ? notFound : withText(text)] as const;
  });
  return damagePack(page, Object.fromEntries(answers));
};

/** The browser itself logs an answer of 404. */
const expectedErrors = [/404/];

describe.each(languages)('a district of a bench file alone, in %s', (language) => {
  const say = speak(language);

  it('finds seats in a straight line, sends nobody along streets, and ranks its grids by their area', async () => {
    const options = { language, hash: '#lens=find', before: withoutWebGl, prepare: serve(6), expectedErrors };
    await withApp(options, async ({ page }) => {
      await page.getByText(pattern(language, 'find.sentence.streetless')).waitFor();
      await expect.poll(() => page.locator('.nearest-list .seat-row-button').count()).toBe(20);
      expect(await page.getByText(pattern(language, 'common.issues')).count()).toBe(0);
      await page.getByRole('button', { name: say('find.walk-page') }).click();
      await page.getByText(say('find.walk.streetless')).waitFor();

      await page.getByRole('button', { name: say('common.lens.plan'), exact: true }).click();
      await page.getByText(pattern(language, 'plan.answer.streetless')).waitFor();
      const shares = page.locator('tr[data-row] td[data-column="share"]');
      await expect.poll(() => shares.allInnerTexts()).toHaveLength(36);
      for (const share of await shares.allInnerTexts()) expect(share).toMatch(/%/);
      await page.getByRole('button', { name: pattern(language, 'plan.siting') }).click();
      await page.getByText(say('plan.siting.streetless')).waitFor();

      await page.getByRole('button', { name: say('common.lens.adopt'), exact: true }).click();
      await page.getByText(say('adopt.search.nowhere')).waitFor();
      await page.getByText(say('adopt.seats'), { exact: true }).click();
      await page.getByRole('button', { name: pattern(language, 'common.list.more') }).waitFor();
    });
  });

  it('without a grid says so, and how to come by grids', async () => {
    const options = { language, hash: '#lens=plan', before: withoutWebGl, prepare: serve(0), expectedErrors };
    await withApp(options, async ({ page }) => {
      await page.getByText(say('plan.answer.gridless')).waitFor();
      await page.getByText(say('plan.gridless')).waitFor();
      await page.getByRole('button', { name: say('plan.missing.import') }).click();
      await page.locator('#plan-title').waitFor({ state: 'detached' });
    });
  });
});
