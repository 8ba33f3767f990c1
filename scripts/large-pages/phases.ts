import type { Page } from 'playwright-core';
import type { PhaseName } from './data';
import { onMap } from './on-map';

/** What cannot be done without a map. */
export const mapPhases: readonly PhaseName[] = ['hover', 'click', 'zoom'];

/** What a phase does to the page. */
export interface Phase {
  readonly name: PhaseName;
  /** Where it begins, unless it begins where the phase before has ended; not measured. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Until the page is ready. */
  readonly play: (page: Page) => Promise<unknown>;
}

type Lens = 'plan' | 'find' | 'adopt';

/** As a link on the page does it. */
const goTo = (page: Page, lens: Lens, panel: string | null): Promise<void> =>
  page.evaluate(
    ([nextLens, nextPanel]) => {
      const parts = new URLSearchParams(location.hash.slice(1));
      for (const name of ['seat', 'grid', 'page', 'scenario']) parts.delete(name);
      parts.set('lens', nextLens);
      if (nextPanel !== null) parts.set('page', nextPanel);
      location.hash = decodeURIComponent(parts.toString());
    },
    [lens, panel] as const,
  );

/** Waits for the first of what a selector finds. */
const see = (page: Page, selector: string): Promise<void> => page.locator(selector).first().waitFor();

const open = async (page: Page, lens: Lens, panel: string | null, selector: string) => {
  await goTo(page, lens, panel);
  await see(page, selector);
};

const overview = '.data-overview .pack-contents';
const ranking = '.plan[aria-busy="false"] tr[data-row]';
const nearest = '.nearest-list button';
const editList = '.edit-list button';
const duplicates = 'details.expander:has(.expander-aside)';

/** With the map at rest, where there is one. */
const openMap = async (page: Page) => {
  await openFind(page);
  await onMap.rest(page);
};
const openFind = (page: Page) => open(page, 'find', null, nearest);
const openOverview = (page: Page) => open(page, 'plan', 'data', overview);
const openEdit = (page: Page) => open(page, 'plan', 'edit', editList);

async function moveSlider(page: Page): Promise<void> {
  await page.getByRole('slider').first().focus();
  for (let turn = 0; turn < 20; turn++) await page.keyboard.press('ArrowRight');
  await see(page, ranking);
}

/** The first seat of the list on the page of edits. */
async function chooseSeat(page: Page): Promise<void> {
  await page.locator(editList).first().click();
  await see(page, '.edit-form .edit-knowledge input');
}

/** Another answer than the one on record, and a reason. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('.edit-knowledge input:not(:checked)').first().check();
  await page.locator('.edit-record .chip').first().click();
}

/** With a seat in the form: the one that was chosen before, if any. */
async function openChosenSeat(page: Page): Promise<void> {
  await open(page, 'plan', 'edit', `${editList}, .edit-form`);
  if ((await page.locator('.edit-form').count()) === 0) await chooseSeat(page);
}

async function fillInSeat(page: Page): Promise<void> {
  await openChosenSeat(page);
  // What was filled in and not recorded is there still.
  if ((await page.locator('.edit-record .button-main').count()) === 0) await fillIn(page);
}

async function record(page: Page): Promise<void> {
  await page.locator('.edit-record .button-main').click();
  await see(page, '.undo-note');
}

/**
 * The import of a table as a district of its own, from the file to the page of its data.
 * @param file path of the table
 */
export const importPhases = (file: string): readonly Phase[] => [
  {
    name: 'reading',
    prepare: (page) => see(page, '.import-drop'),
    play: async (page) => {
      await page.locator('.import-page input[type="file"]').setInputFiles(file);
      await see(page, '.import-reading progress');
      await page.waitForFunction(
        () =>
          document.querySelector('.import-preview') ||
          (document.querySelector<HTMLProgressElement>('.import-reading progress')?.value ?? 0) > 0.99,
      );
    },
  },
  { name: 'preview', play: (page) => see(page, '.import-preview[aria-busy="false"] .button-main:enabled') },
  {
    name: 'applying',
    play: async (page) => {
      await page.locator('.import-end .button-main').click();
      await see(page, '.import-next');
    },
  },
  {
    name: 'opening',
    play: async (page) => {
      await page.locator('.import-page .button-main').first().click();
      await see(page, overview);
      await onMap.rest(page);
    },
  },
];

/** What is looked at afterwards. Each begins from a page of its own, so that any of them can be left out. */
export const pagePhases: readonly Phase[] = [
  { name: 'plan', play: (page) => open(page, 'plan', null, ranking) },
  { name: 'slider', prepare: (page) => open(page, 'plan', null, ranking), play: moveSlider },
  {
    name: 'plan-again',
    prepare: async (page) => {
      await open(page, 'plan', null, ranking);
      await openOverview(page);
    },
    play: (page) => open(page, 'plan', null, ranking),
  },
  { name: 'find', prepare: openOverview, play: openFind },
  { name: 'hover', prepare: openMap, play: onMap.hover },
  { name: 'click', prepare: openMap, play: onMap.click },
  { name: 'zoom', prepare: openMap, play: onMap.zoom },
  { name: 'adopt', prepare: openFind, play: (page) => open(page, 'adopt', null, '.adopt-answer') },
  { name: 'data', prepare: openFind, play: openOverview },
  {
    name: 'quality',
    prepare: openOverview,
    play: (page) => open(page, 'plan', 'quality', '.quality-part td'),
  },
  { name: 'edit', prepare: openOverview, play: openEdit },
  {
    name: 'duplicates',
    prepare: openEdit,
    play: async (page) => {
      await page.locator(duplicates).first().locator('summary').click();
      await see(page, '.expander-body li');
    },
  },
  {
    name: 'edit-search',
    prepare: openEdit,
    play: async (page) => {
      await page.locator('.edit-choose input[type="text"], .edit-choose input:not([type])').first().focus();
      await page.keyboard.type('b4711');
      await page.waitForFunction(() => {
        const rows = document.querySelectorAll('.edit-list > li').length;
        return rows > 0 && rows < 20 && !document.querySelector('.edit-choose [aria-busy="true"]');
      });
    },
  },
  { name: 'edit-seat', prepare: openEdit, play: chooseSeat },
  { name: 'fill-in', prepare: openChosenSeat, play: fillIn },
  { name: 'record', prepare: fillInSeat, play: record },
  {
    name: 'undo',
    prepare: async (page) => {
      await fillInSeat(page);
      await record(page);
    },
    play: async (page) => {
      const note = page.locator('.undo-note p');
      const before = await note.innerText();
      await page.locator('.undo-note button').first().click();
      await page.waitForFunction(
        (text) => document.querySelector<HTMLElement>('.undo-note p')?.innerText !== text,
        before,
      );
    },
  },
  {
    name: 'field-check',
    prepare: openOverview,
    play: (page) => open(page, 'plan', 'field-check', '.field-check-start .button-main'),
  },
  {
    name: 'round',
    prepare: (page) => open(page, 'plan', 'field-check', '.field-check-start .button-main'),
    play: async (page) => {
      await page.locator('.field-check-start .button-main').click();
      await see(page, '.field-check-seat');
    },
  },
  {
    name: 'export',
    prepare: openOverview,
    play: (page) => open(page, 'plan', 'export', '.export-form button'),
  },
  {
    name: 'save-csv',
    prepare: (page) => open(page, 'plan', 'export', '.export-form button'),
    play: async (page) => {
      const saved = page.waitForEvent('download');
      await page.locator('.export-form button').nth(1).click();
      await (await saved).delete();
    },
  },
];
