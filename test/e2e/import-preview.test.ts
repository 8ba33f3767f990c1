import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { loadProjection } from '../../src/io/import/coordinates/load-projection';
import { packFiles } from '../../src/io/pack-files';
import type { Position } from '../../src/lib/units';
import { expectValue } from '../helpers/expect-value';
import { hashOf } from './adopt-steps';
import { expectFocus } from './expect-focus';
import { middleOf } from './middle-of-map';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const say = speak('zh');
const importPage = { before: withoutWebGl, hash: '#lens=plan&page=import' } as const;

interface PackSeat {
  readonly geometry: { readonly coordinates: Position };
}
const seats: readonly PackSeat[] = JSON.parse(readFileSync('data/jingansi/seats.geojson', 'utf8')).features;
const placeOf = (i: number): Position => seats[i]?.geometry.coordinates ?? [0, 0];

const textFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('.import-drop').waitFor();
  await page.locator('.import-page input[type="file"]').setInputFiles(file);
}

/** Rows a few metres beside seats that the pack has. */
const besideSeats = textFile(
  'beside.csv',
  ['id,lng,lat', ...[5, 30].map((i) => `b${i},${placeOf(i)[0] + 0.00005},${placeOf(i)[1]}`)].join('\n'),
);

/** A town of seats every two kilometres or so, 60 from one end to the other. */
const spreadOut = textFile(
  'spread-out.csv',
  [
    'id,lng,lat',
    ...Array.from({ length: 900 }, (_, i) => `w${i},${2 + (i % 30) / 50},${48 + Math.floor(i / 30) / 50}`),
  ].join('\n'),
);

const zoomOf = (url: string): number => Number(/[#&]map=([\d.]+)/.exec(url)?.[1] ?? Number.NaN);

const openStep = (page: Page, key: Parameters<typeof say>[0]) =>
  page
    .locator('.import-step summary', { hasText: say(key) })
    .first()
    .click();

describe('the preview of an import', () => {
  it('joins seats that may be one on the map, and a press there finds the pair in the list', async () => {
    await withApp({ hash: '#lens=plan&page=import' }, async ({ page }) => {
      await choose(page, besideSeats);
      await openStep(page, 'data.import.duplicates');
      const pairs = page.locator('.import-pair');
      await expect.poll(() => pairs.count()).toBe(2);
      await pairs.nth(1).locator('.import-look').click();
      await expect.poll(() => pairs.nth(1).getAttribute('aria-current')).toBe('true');
      // The map has gone there, and has drawn what is there.
      await expect.poll(() => Number(hashOf(page).get('map')?.split('/')[0])).toBeGreaterThan(19);
      await openStep(page, 'data.import.change');
      await expect.poll(() => pairs.count()).toBe(0);
      await waitForMap(page);
      const middle = await middleOf(page);
      // The ends of the pair lie to the left and to the right of the middle.
      await page.mouse.click(middle.x - 20, middle.y);
      await expect.poll(() => pairs.count()).toBe(2);
      await expect.poll(() => pairs.nth(1).getAttribute('aria-current')).toBe('true');
      await expectFocus(pairs.nth(1).locator('.import-look'));
    });
  }, 120_000);

  it('shows a district whole that is far larger than the open one, with the first that is looked through', async () => {
    await withApp({ hash: '#lens=plan&page=import' }, async ({ page }) => {
      await page.locator('[data-map-state="idle"]').waitFor();
      await choose(page, spreadOut);
      await page.locator('.import-preview').waitFor();
      const width = () => page.evaluate(() => document.querySelector('.map-canvas')?.clientWidth ?? 0);
      // 360 degrees are as wide as a tile of 512 pixels at zoom 0.
      const shown = async () => ((await width()) / 512 / 2 ** zoomOf(page.url())) * 360;
      await expect.poll(shown).toBeGreaterThan(0.6);
    });
  });

  it('opens a district pack that is dropped alone, with the question of the data page', async () => {
    await withApp(importPage, async ({ page }) => {
      const content = Object.fromEntries(
        packFiles.map((file) => {
          const text = readFileSync(`data/jingansi/${file}`, 'utf8');
          return [
            `pack/${file}`,
            Buffer.from(file === 'district.json' ? text.replace('"id":"jingansi"', '"id":"harbour"') : text),
          ];
        }),
      );
      await choose(page, {
        name: 'harbour.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(zipSync(content)),
      });
      await page.getByRole('heading', { level: 1, name: say('data.file.title') }).waitFor();
      await page.getByText(say('data.file.standing.new')).waitFor();
      await page.getByRole('button', { name: say('data.file.leave') }).click();
      await page.locator('.import-drop').waitFor();
      expect(await page.evaluate(() => localStorage.getItem('zuozuo-packs'))).toBeNull();

      await choose(page, {
        name: 'harbour.zip',
        mimeType: 'application/zip',
        buffer: Buffer.from(zipSync(content)),
      });
      await page.getByRole('button', { name: say('data.file.take'), exact: true }).click();
      // The other district is another page: it is there when it says where its data are from.
      await page
        .locator('.data-answer')
        .filter({ hasText: pattern('zh', 'data.from.device') })
        .waitFor();
      expect(page.url()).toContain('pack=harbour');
    });
  });

  it('finds a coordinate system by a place, shows where rows would land, and takes it', async () => {
    const { fromDegrees } = expectValue(await loadProjection('EPSG:4529'));
    const rows = Array.from({ length: 30 }, (_, i) => fromDegrees(placeOf(i)) ?? [0, 0]);
    const table = textFile(
      '测绘.csv',
      ['x,y', ...rows.map(([east, north]) => `${north},${east}`)].join('\n'),
    );
    await withApp(importPage, async ({ page }) => {
      await choose(page, table);
      const box = page.getByRole('combobox', { name: say('data.import.finding.projected.label') }).first();
      await box.fill('法国');
      await page.getByRole('option').first().click();
      await page
        .getByText(pattern('zh', 'data.import.system.lands-elsewhere'))
        .or(page.getByText(pattern('zh', 'data.import.system.nowhere')))
        .first()
        .waitFor();
      await box.fill('CGCS2000 3度带 41');
      await page
        .getByRole('option', { name: /zone 41/ })
        .first()
        .waitFor();
      await box.press('Enter');
      await page.getByText(pattern('zh', 'data.import.system.lands')).first().waitFor();
      await expect.poll(() => page.locator('.import-end .button').first().isDisabled()).toBe(true);
      await page.locator('.import-system .button-main').click();
      await page
        .getByText(
          say('data.import.take', {
            count: 30,
            what: say('data.import.count.seats', { count: 30, number: 30 }),
          }),
        )
        .waitFor();
    });
  });

  it('leaves far rows of a new district out at first, and dates it by its checks, which can be put right', async () => {
    const near = Array.from({ length: 12 }, (_, i) => `${1.44 + i / 1000},43.6,2025-03-${i + 10}`);
    const table = textFile('bancs.csv', ['lng,lat,check_date', ...near, '2.4,43.6,2025-01-01'].join('\n'));
    await withApp(importPage, async ({ page }) => {
      await choose(page, table);
      await page.getByText(pattern('zh', 'data.import.spread.left-out')).waitFor();
      await page.getByRole('button', { name: say('data.import.spread.take-all') }).click();
      await page.getByText(pattern('zh', 'data.import.spread.kept')).waitFor();
      await page.getByRole('button', { name: say('data.import.spread.leave') }).click();
      // What a person chooses is shown at once; the step of the rows that are left out comes when it is worked out.
      await page.getByText(pattern('zh', 'data.import.spread.left-out')).waitFor();
      await page.locator('.import-preview[aria-busy="false"]').waitFor();
      await openStep(page, 'data.import.left-out');
      await page.getByText(pattern('zh', 'data.row-issue.far-from-rest')).waitFor();
      await openStep(page, 'data.import.target');
      const day = page.getByLabel(say('data.import.as-of'));
      await expect.poll(() => day.inputValue()).toBe('2025-03-21');
      await day.fill('2025-06-01');
      await page.getByText(say('data.import.as-of.stated')).waitFor();
      await page.getByRole('button', { name: say('data.import.as-of.found') }).click();
      await expect.poll(() => day.inputValue()).toBe('2025-03-21');
    });
  });

  it('lists what changes of buildings too, and takes missing ones away only when told to', async () => {
    const { features } = JSON.parse(readFileSync('data/jingansi/streets.geojson', 'utf8'));
    const [first] = features;
    const streets = JSON.stringify({
      type: 'FeatureCollection',
      features: [{ ...first, properties: { ...first.properties, name: '改名路' } }],
    });
    await withApp(importPage, async ({ page }) => {
      await choose(page, textFile('streets.geojson', streets));
      await openStep(page, 'data.import.change');
      await page.locator('.import-kind summary', { hasText: say('data.import.list.changed') }).click();
      await page.locator('.import-differs', { hasText: '改名路' }).waitFor();
      await page.locator('.import-kind summary', { hasText: say('data.import.list.missing') }).click();
      await page.getByText(say('data.import.missing.kept')).waitFor();
      await page
        .locator('.import-kind .segment', { hasText: say('data.import.target.missing.removed') })
        .click();
      await page.getByText(say('data.import.missing.removed.streets')).waitFor();
    });
  });
});
