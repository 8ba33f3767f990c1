import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { formatNumber } from '../../src/i18n/format';
import { maxFileLength } from '../../src/io/read-collection';
import { damagePack, notFound, oversize, withFeatures, withText } from './damage-pack';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const rows = (page: Page) => page.locator('.nearest-list .seat-row-button');
const gridRows = (page: Page) => page.locator('.plan[aria-busy="false"] tr[data-row]');
const limit = formatNumber(maxFileLength / 1e6);

/** The browser itself logs an answer of 404; everything else fails the test. */
const expectedErrors = [/404/];

describe.each(languages)('a damaged pack, in %s', (language) => {
  const say = speak(language);
  const readIssues = async (page: Page): Promise<string[]> => {
    await page.getByRole('button', { name: say('common.issues.show') }).click();
    const dialog = page.getByRole('dialog', { name: say('common.issues.title') });
    await dialog.locator('li').first().waitFor();
    const texts = await dialog.locator('li').allInnerTexts();
    await page.keyboard.press('Escape');
    return texts;
  };

  it.each([
    ['is missing', notFound, 'missing'],
    ['is cut off', withText('{"type":"FeatureCollection","features":[{"type"'), 'malformed'],
    ['is no collection', withText('[1, 2, 3]'), 'malformed'],
    ['is far too large', oversize, 'oversize'],
  ] as const)(
    'whose file of seats %s says so, goes on, and opens at the next try',
    async (_, answer, fault) => {
      let mend = () => {};
      const prepare = async (page: Page) => {
        mend = await damagePack(page, { 'seats.geojson': answer });
      };
      const options = { language, hash: '#lens=plan', before: withoutWebGl, prepare, expectedErrors };
      await withApp(options, async ({ page }) => {
        await page.getByText(pattern(language, 'common.issues')).waitFor();
        expect(await readIssues(page)).toContain(
          say(`common.issue.file.${fault}`, { file: 'seats.geojson', limit }),
        );
        // Without a seat every grid is a gap, and is still listed.
        await gridRows(page).first().waitFor();
        expect(await gridRows(page).count()).toBe(35);
        mend();
        await page.getByRole('button', { name: say('common.retry') }).click();
        await page.getByText(pattern(language, 'common.issues')).waitFor({ state: 'detached' });
        await page.getByRole('button', { name: say('common.lens.find'), exact: true }).click();
        await rows(page).first().waitFor();
      });
    },
  );

  it.each([
    ['is missing', notFound, 'missing'],
    ['is cut off', withText('{"id":'), 'malformed'],
  ] as const)(
    'whose first file %s is not opened; the page says why and opens at the next try',
    async (_, answer, fault) => {
      let mend = () => {};
      const prepare = async (page: Page) => {
        mend = await damagePack(page, { 'district.json': answer });
      };
      await withApp({ language, prepare, expectedErrors }, async ({ page }) => {
        const alert = page.getByRole('alert');
        await alert.getByText(say('common.failed.title')).waitFor();
        await alert.getByText(say(`common.issue.file.${fault}`, { file: 'district.json' })).waitFor();
        await alert.getByText(say('common.failed.kept')).waitFor();
        mend();
        await page.getByRole('button', { name: say('common.retry') }).click();
        await rows(page).first().waitFor();
      });
    },
  );
});

describe('damaged features', () => {
  const markup = '<img src=x onerror="document.title=\'run\'">';
  const prepare = async (page: Page) => {
    await damagePack(page, {
      'seats.geojson': withFeatures('seats.geojson', (features) => {
        const [first, second, third, fourth] = features;
        features.push({ ...first!, properties: { ...first!.properties, near: 'TWICE', 'near:en': 'TWICE' } });
        second!.geometry.coordinates = [null, null];
        third!.geometry.coordinates = [Number.NaN, 31.22];
        fourth!.geometry.coordinates = [500, 31.22];
      }),
      'micro-grids.geojson': withFeatures('micro-grids.geojson', (features) => {
        features[0]!.geometry = {
          type: 'Polygon',
          coordinates: [
            [
              [121.44, 31.22],
              [121.45, 31.22],
            ],
          ],
        };
        Object.assign(features[1]!.properties, { name: markup, 'name:en': markup });
      }),
      'buildings.geojson': withFeatures('buildings.geojson', (features) => {
        features[0]!.geometry.coordinates = 'here';
      }),
    });
  };

  it('are left out one by one and named; markup is text; all three lenses go on', async () => {
    const say = speak('en');
    await withApp({ language: 'en', prepare }, async ({ page }) => {
      await rows(page).first().waitFor();
      await page.getByRole('button', { name: say('common.issues.show') }).click();
      const listed = page.getByRole('dialog').locator('li');
      await listed.first().waitFor();
      const texts = (await listed.allInnerTexts()).join('\n');
      for (const id of ['s001', 's002', 's003', 's004', 'JA-01', 'b01']) expect(texts).toContain(id);
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: say('common.lens.plan'), exact: true }).click();
      await gridRows(page).first().waitFor();
      expect(await gridRows(page).count()).toBe(34);
      const named = page.getByRole('button', { name: '<img src=x' });
      await named.click();
      await page.getByRole('heading', { level: 1, name: '<img src=x' }).waitFor();
      await page.getByRole('button', { name: say('common.back'), exact: true }).click();

      await page.getByRole('button', { name: say('common.lens.adopt'), exact: true }).click();
      await page.locator('.home-list button').first().waitFor();
      expect(await page.locator('img').count()).toBe(0);
      expect(await page.title()).not.toBe('run');
    });
  });

  it('of one id are one: the first', async () => {
    await withApp(
      { language: 'en', prepare, before: withoutWebGl, hash: '#lens=find&seat=s001' },
      async ({ page }) => {
        await page.locator('.seat-view').waitFor();
        expect(await page.getByText('TWICE').count()).toBe(0);
      },
    );
  });
});
