import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parse as parseCsv } from 'papaparse';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { formatMetres, formatShare } from '../../src/i18n/format';
import { switchLanguage } from '../../src/i18n/translate';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** The members of `analyse --json` that the table shows (definitions.md, "Command line and URL"). */
interface AnalysedGrid {
  readonly id: string;
  readonly covered_share: number;
  readonly seats: number;
  readonly street_length: number;
  readonly covered_street_length: number;
}

const analysed = new Map<string, AnalysedGrid[]>();

/** What the command line says of the grids; each question is asked of it once. */
function analyse(walk: number, need: string): AnalysedGrid[] {
  const question = `${walk} ${need}`;
  const grids = analysed.get(question) ?? runAnalysis(walk, need);
  analysed.set(question, grids);
  return grids;
}

function runAnalysis(walk: number, need: string): AnalysedGrid[] {
  const args = ['scripts/analyse.ts', '--walk', String(walk), '--method', 'all', '--json'];
  const output = execFileSync(join('node_modules', '.bin', 'tsx'), need ? [...args, '--need', need] : args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  return JSON.parse(output).grids;
}

// Where a test asks of figures and files alone, no map is drawn: in software it costs seconds a page.

const tableRows = (page: Page) => page.locator('.grid-table tr[data-row]');

/** Waits until the table shows figures and none are on their way. */
async function waitForTable(page: Page): Promise<void> {
  await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
}

/** What the table shows: row id → column → text. */
async function readTable(page: Page): Promise<Map<string, Record<string, string>>> {
  const rows = await tableRows(page).evaluateAll((elements) =>
    elements.map((element) => {
      const cells = [...element.querySelectorAll('td')].map((cell) => [
        cell.dataset.column ?? '',
        cell.innerText.trim(),
      ]);
      return [element.getAttribute('data-row') ?? '', Object.fromEntries(cells)] as const;
    }),
  );
  return new Map(rows);
}

const idsInOrder = (page: Page) =>
  tableRows(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe('the table of the 35 micro-grids', () => {
  beforeAll(() => switchLanguage('en'));

  const cases: readonly [walk: number, need: string][] = [
    [50, ''],
    [50, 'backrest,armrest'],
    [100, ''],
    [100, 'backrest,armrest'],
  ];
  it.each(cases)('equals analyse --json for %d m and the need “%s”, row by row', async (walk, need) => {
    const grids = analyse(walk, need);
    expect(grids).toHaveLength(35);
    const expected = grids.map(
      ({ id, street_length, covered_street_length }) =>
        [
          id,
          {
            share: formatShare(covered_street_length / street_length),
            gap: formatMetres(street_length - covered_street_length),
          },
        ] as const,
    );
    const hash = `#lens=plan&r=${walk}${need ? `&need=${need}` : ''}`;
    await withApp({ hash, language: 'en', before: withoutWebGl }, async ({ page }) => {
      await waitForTable(page);
      const shown = await readTable(page);
      expect(shown.size).toBe(35);
      for (const [id, cells] of expected) expect({ id, ...shown.get(id) }).toMatchObject({ id, ...cells });
    });
  });

  it('is the CSV that it exports, with the figures of analyse in full', async () => {
    const byId = new Map(analyse(50, '').map((grid) => [grid.id, grid]));
    await withApp({ hash: '#lens=plan', language: 'en', before: withoutWebGl }, async ({ page }) => {
      await waitForTable(page);
      const text = await readDownload(page, speak('en')('plan.export.table'));
      const { data: rows } = parseCsv<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      expect(rows.map(({ id }) => id).sort()).toEqual([...byId.keys()].sort());
      for (const { id = '', covered_share, covered_street_length_m, seats } of rows) {
        const grid = byId.get(id);
        expect(Number(covered_share)).toBeCloseTo(grid?.covered_share ?? Number.NaN, 9);
        expect(Number(covered_street_length_m)).toBeCloseTo(grid?.covered_street_length ?? Number.NaN, 6);
        expect(Number(seats)).toBe(grid?.seats);
      }
    });
  });
});

describe.each(languages)('Plan in %s', (language) => {
  const say = speak(language);

  it.each(['phone', 'desktop'] as const)(
    'answers its question on a %s, opens the worst grid, and keeps it over a reload',
    async (device) => {
      // The map is drawn in one of the four: nothing that is asserted here is on it.
      const map = device === 'desktop' && language === 'zh' ? {} : { before: withoutWebGl };
      await withApp({ device, language, hash: '#lens=plan', ...map }, async ({ page }) => {
        await page.getByText(pattern(language, 'plan.answer')).waitFor();
        await waitForTable(page);
        await expect.poll(() => tableRows(page).count()).toBe(35);
        const [worst = ''] = await idsInOrder(page);
        await tableRows(page).first().getByRole('button').click();
        const title = page.getByRole('heading', { level: 1 }).filter({ hasText: worst ?? '' });
        await title.waitFor();
        expect(hashOf(page).get('grid')).toBe(worst);
        await page.reload();
        await title.waitFor();
        await page.getByRole('heading', { name: say('plan.grid.figures') }).waitFor();
        await page.getByRole('button', { name: say('common.back') }).click();
        await waitForTable(page);
      });
    },
  );

  it('sorts on every column by keyboard, and groups by the 11 neighbourhoods', async () => {
    await withApp({ language, hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
      await waitForTable(page);
      const headers = page.locator('.grid-table thead th');
      const count = await headers.count();
      expect(count).toBeGreaterThanOrEqual(5);
      for (let column = 0; column < count; column += 1) {
        const header = headers.nth(column);
        await header.getByRole('button').focus();
        const sorted = () => header.getAttribute('aria-sort');
        const before = await sorted();
        await page.keyboard.press('Enter');
        await expect.poll(sorted).not.toBe(before);
        const first = await sorted();
        await page.keyboard.press('Enter');
        await expect.poll(sorted).not.toBe(first);
        expect([first, await sorted()].sort()).toEqual(['ascending', 'descending']);
      }
      await page.getByText(say('plan.more'), { exact: true }).press('Enter');
      await page.getByRole('checkbox', { name: say('plan.group') }).press('Space');
      await expect.poll(() => page.locator('.grid-table th[scope="rowgroup"]').count()).toBe(11);
      await expect.poll(() => tableRows(page).count()).toBe(35);
    });
  });

  it('recomputes when the walk or the need changes, and the link follows', async () => {
    await withApp({ language, hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
      await waitForTable(page);
      const shares = async () => [...(await readTable(page)).values()].map(({ share }) => share).sort();
      const before = await shares();
      await page.getByRole('slider').first().focus();
      for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => hashOf(page).get('r')).toBe('70');
      await expect.poll(shares).not.toEqual(before);
      await waitForTable(page);
      const wider = await shares();
      await page.getByRole('button', { name: say('need.wheelchair') }).click();
      await expect.poll(() => hashOf(page).get('need')).toBe('wheelchair');
      await expect.poll(shares).not.toEqual(wider);
    });
  });
});

describe('Plan', () => {
  it('exports the gaps as GeoJSON: polygons and stretches of street, each with its grid', async () => {
    await withApp({ hash: '#lens=plan', before: withoutWebGl }, async ({ page }) => {
      await waitForTable(page);
      const gaps = JSON.parse(await readDownload(page, speak('zh')('plan.export.gaps')));
      expect(gaps.type).toBe('FeatureCollection');
      expect(gaps.features.length).toBeGreaterThan(0);
      const ids = new Set(await idsInOrder(page));
      const methods = new Set<string>();
      for (const { geometry, properties } of gaps.features) {
        methods.add(properties.method);
        const isArea = properties.method.startsWith('straight');
        expect(geometry.type).toMatch(isArea ? /^(Multi)?Polygon$/ : /^LineString$/);
        for (const grid of properties.grid.split(',')) expect([...ids]).toContain(grid);
        if (!isArea) expect(properties.length).toBeGreaterThan(0);
      }
      expect(methods).toEqual(new Set(['straight line, exact', 'on foot']));
    });
  });

  it('follows the pointer both ways: a row that is pointed at is marked', async () => {
    await withApp({ hash: '#lens=plan' }, async ({ page }) => {
      await waitForTable(page);
      await tableRows(page).nth(3).hover();
      await expect.poll(() => tableRows(page).nth(3).getAttribute('data-hovered')).toBe('true');
    });
  });
});
