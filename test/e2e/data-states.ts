import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { importStates } from './import-states';
import { type PageState, shows } from './page-state';

const editHash = '#lens=plan&page=edit';

const becomeOffice = async (page: Page) => {
  // A state before may have made it one.
  await page.locator('.edit-office, .edit-list').first().waitFor();
  const setUp = page.locator('.edit-office .button-main');
  if (await setUp.isVisible()) await setUp.click();
  await page.locator('.edit-list button').first().waitFor();
};

const editStates: readonly PageState[] = [
  { name: 'editing on a device that is not the office’s', hash: editHash, reach: shows('.edit-office') },
  { name: 'the seats that can be edited', hash: editHash, reach: becomeOffice },
  {
    name: 'a seat that is edited, and not recorded yet',
    hash: editHash,
    reach: async (page) => {
      await becomeOffice(page);
      await page.locator('.edit-list button').first().click();
      // "Partly": the first seat of the pack says yes or no.
      await page.locator('.edit-knowledge input').nth(2).check();
      for (const closed of await page.locator('.edit-form summary').all()) await closed.click();
      await page.locator('.edit-record .button-main').click();
      await page.locator('.edit-record [role=alert]').waitFor();
    },
  },
  {
    name: 'a seat that is added while editing',
    hash: editHash,
    reach: async (page) => {
      await becomeOffice(page);
      await page.locator('.edit-add .button').click();
      await page.locator('.edit-changes li').first().waitFor();
    },
  },
  {
    name: 'two seats that are edited together',
    hash: editHash,
    reach: async (page) => {
      await becomeOffice(page);
      await page.locator('.edit-choose .chip').click();
      for (const place of [0, 1]) await page.locator('.edit-list input').nth(place).check();
      await page.locator('.edit-choose .button-main').click();
      await page.locator('#edit-merge-title').waitFor();
    },
  },
  {
    name: 'today’s edits',
    hash: editHash,
    reach: async (page) => {
      await becomeOffice(page);
      await page.locator('.edit-add .button').click();
      await page.locator('.edit-record .chip').first().click();
      await page.locator('.edit-record .button-main').click();
      await page.locator('.undo-note').waitFor();
      await page.locator('.edit-form .button-quiet').first().click();
      await page.locator('.expander summary').last().click();
      await page.locator('.edit-today li').first().waitFor();
    },
  },
];

/** A pack file of which the district's seats are missing. */
const brokenPack = () => {
  const district = readFileSync('data/jingansi/district.json');
  const manifest = {
    type: 'zuozuo-pack',
    version: 1,
    pack: 'elsewhere',
    name: '别处',
    files: [{ name: 'pack/seats.geojson', bytes: 1, sha256: '' }],
  };
  const bytes = zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest)),
    'pack/district.json': district,
  });
  return { name: 'pack.zip', mimeType: 'application/zip', buffer: Buffer.from(bytes) };
};

const dataHash = '#lens=plan&page=data';

/** After an import: the device has a version of its own then. */
const packStates: readonly PageState[] = [
  {
    name: 'the data of a district that this device has changed',
    hash: dataHash,
    reach: async (page) => {
      await page.locator('.pack-undo').waitFor();
      await page.locator('.pack-versions summary').click();
      await page.locator('.data-overview > .expander summary').click();
      await page.locator('.data-buttons > .button-quiet').click();
      await page.locator('.pack-erase').waitFor();
    },
  },
  {
    name: 'a pack file that is not whole',
    hash: dataHash,
    reach: async (page) => {
      await page.locator('.data-ways').waitFor();
      await page.locator('.data-overview input[type=file]').setInputFiles(brokenPack());
      await page.locator('.pack-faults').waitFor();
    },
  },
  { name: 'the export', hash: '#lens=plan&page=export', reach: shows('.export-form') },
];

const checkHash = '#lens=plan&page=field-check';

const knowledgeStates: readonly PageState[] = [
  { name: 'the quality of the data', hash: '#lens=plan&page=quality', reach: shows('.quality-bars') },
  { name: 'a field check that is to begin', hash: checkHash, reach: shows('.field-check-start') },
  {
    name: 'a field check',
    hash: checkHash,
    reach: async (page) => {
      await page.locator('.field-check-start .button-main').click();
      await page.locator('.field-check-seat').waitFor();
      for (const summary of await page.locator('.field-check-seat summary').all()) await summary.click();
    },
  },
];

/** The pages about the district's data. What an import leaves behind changes what the pages after it show. */
export const dataStates: readonly PageState[] = [
  ...knowledgeStates,
  ...editStates,
  ...importStates,
  ...packStates,
];
