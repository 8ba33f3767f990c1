import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { packFiles } from '../../src/io/pack-files';
import type { PageState } from './page-state';

/** Rows of every kind: new, known, near another, of a word that nobody knows, far away, and damaged. */
const importTable = [
  'id,lng,lat,seats,backrest,备注',
  's001,121.4360,31.2185,3,yes,',
  'x1,121.4405,31.2205,4,木,<b>一</b>',
  'x2,121.44051,31.22051,4,yes,一个很长很长的备注没有空格',
  'x3,abc,31.2206,2,no,',
  'x4,121.9,31.9,2,no,',
].join('\n');

/** Numbers in metres (EPSG:4529) of a file that names no system. */
const surveyTable = [
  'x,y',
  ...Array.from({ length: 12 }, (_, i) => `${3456740 + 9 * i},${41351350 + 9 * i}`),
].join('\n');

/** A town, and a place far from it. */
const spreadTable = [
  'lng,lat,check_date',
  ...Array.from({ length: 12 }, (_, i) => `${1.44 + i / 1000},43.6,2025-03-10`),
  '2.4,43.6,2025-01-01',
].join('\n');

const importsFile = (
  then: (page: Page) => Promise<unknown>,
  name = '座椅 census-2026-with-a-long-name.csv',
  content: string | Uint8Array = importTable,
) => {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  return async (page: Page) => {
    await page.locator('.import-drop').waitFor();
    await page.locator('.import-page input[type="file"]').setInputFiles(file);
    await page.locator('.import-preview, .import-refused, .data-facts').first().waitFor();
    await then(page);
  };
};

/** Opens one step of the preview after the other; of all of them one is open at a time. */
const opensStep = (index: number) => async (page: Page) => {
  const step = page.locator('.import-step').nth(index);
  await step.locator('summary').first().click();
  await step.locator('.expander-body').waitFor();
  for (const more of await step.locator('.expander-body summary').all()) await more.click();
};

const packZip = zipSync(
  Object.fromEntries(packFiles.map((file) => [`pack/${file}`, readFileSync(`data/jingansi/${file}`)])),
);

const importHash = '#lens=plan&page=import';

/** Last of all: an import that is done changes what the pages after it would show. */
export const importStates: readonly PageState[] = [
  {
    name: 'the import',
    hash: importHash,
    reach: async (page) => {
      await page.locator('.import-drop').waitFor();
      await page.locator('.import-page summary').click();
    },
  },
  {
    name: 'an import that is refused',
    hash: importHash,
    reach: importsFile(async () => {}, 'photo.pdf'),
  },
  ...['target', 'table', 'change', 'pairs', 'rows'].map(
    (step, index): PageState => ({
      name: `an import, ${step}`,
      hash: importHash,
      reach: importsFile(opensStep(index)),
    }),
  ),
  {
    name: 'an import into a new district',
    hash: importHash,
    reach: importsFile(async (page) => {
      await opensStep(0)(page);
      await page.locator('.import-target .segment').nth(1).click();
      await page.locator('.import-target .text-field').first().waitFor();
    }),
  },
  {
    name: 'a coordinate system that is looked for',
    hash: importHash,
    reach: importsFile(
      async (page) => {
        await page.locator('.import-system input').first().fill('Shanghai');
        await page.locator('.combobox-option').first().waitFor();
        await page.locator('.combobox-option').first().click();
        await page.locator('.import-system [role="status"] p').first().waitFor();
      },
      '测绘.csv',
      surveyTable,
    ),
  },
  {
    name: 'an import of a town and of what lies far from it',
    hash: importHash,
    reach: importsFile(opensStep(0), 'bancs-de-la-ville.csv', spreadTable),
  },
  {
    name: 'a district pack that is dropped',
    hash: importHash,
    reach: importsFile(async () => {}, 'jingansi.zip', packZip),
  },
  {
    name: 'an import that is done',
    hash: importHash,
    reach: importsFile(async (page) => {
      await page.locator('.import-preview[aria-busy="false"] .import-end .button').first().click();
      await page.locator('.import-next').waitFor();
    }),
  },
];
