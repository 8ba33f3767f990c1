import type { Page } from 'playwright-core';
import { middleOf } from '../test/e2e/middle-of-map';
import { type Device, devices } from './browser-flags';

/** One picture: what is opened, and what is done before it is taken. */
export interface Scene {
  /** The file's name, without ending. */
  readonly name: string;
  readonly lens: 'plan' | 'adopt' | 'find';
  readonly device: Device;
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** Further parameters of the link, with a leading `&`. */
  readonly hash?: string;
  /** No map is expected: nothing waits for it. */
  readonly map?: 'missing';
  readonly fullPage?: boolean;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** When it is drawn. */
  readonly play?: (page: Page) => Promise<void>;
}

const lenses = ['plan', 'adopt', 'find'] as const;
const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

const views: readonly Scene[] = lenses.flatMap((lens) =>
  (Object.keys(devices) as Device[]).flatMap((device) =>
    languages.flatMap((language) =>
      themes.map((theme) => ({
        name: `${lens}-${device}-${language}-${theme}`,
        lens,
        device,
        language,
        theme,
      })),
    ),
  ),
);

async function findSites(page: Page): Promise<void> {
  await page.locator('.plan-next .button-main').click();
  await page.locator('.siting-run .button-main').click();
  await page.locator('.siting-actions .button-main').waitFor();
}

async function takeSites(page: Page): Promise<void> {
  await findSites(page);
  await page.locator('.siting-actions .button-main').click();
  await page.locator('.scenario-effect').waitFor();
}

async function holdSeat(page: Page): Promise<void> {
  await takeSites(page);
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 160, y + 190, { steps: 6 });
  await page.locator('.map-held-seat').waitFor();
}

/** What is one step away in Plan: the link's further parameters, and what is done before the picture. */
const planSteps: Readonly<Record<string, Pick<Scene, 'hash' | 'play'>>> = {
  siting: { play: findSites },
  scenario: { play: takeSites },
  compare: {
    async play(page) {
      await takeSites(page);
      await page.locator('.step-buttons .button').last().click();
      await page.locator('.scenario-compare table').first().waitFor();
    },
  },
  grid: { hash: '&grid=JA-05' },
  data: { hash: '&page=data', play: (page) => page.locator('.data-overview > .expander').waitFor() },
  export: { hash: '&page=export', play: (page) => page.locator('.export-form').first().waitFor() },
  fairness: {
    async play(page) {
      await page
        .locator('.plan details')
        .first()
        .evaluate((details: HTMLDetailsElement) => {
          details.open = true;
        });
      await page.locator('.plan details .button-quiet').first().click();
    },
  },
};

const steps: readonly Scene[] = (Object.keys(devices) as Device[]).flatMap((device) =>
  languages.flatMap((language) =>
    Object.entries(planSteps).map(([name, step]) => ({
      name: `step-${name}-${device}-${language}`,
      lens: 'plan' as const,
      device,
      language,
      // Each step once by day and once by night: a language and a device decide which.
      theme: (device === 'phone') === (language === 'zh') ? ('dark' as const) : ('light' as const),
      ...step,
    })),
  ),
);

/** The seat s104 of the bundled pack, in front of the hospital, in the hand of a mouse. */
const held = languages.map(
  (language): Scene => ({
    name: `step-held-desktop-${language}-light`,
    lens: 'plan',
    device: 'desktop',
    language,
    theme: 'light',
    hash: '&map=17/31.22116/121.437465',
    play: holdSeat,
  }),
);

/** Every lens as it opens, 24 pictures, then what is a step away in Plan. */
export const scenes: readonly Scene[] = [...views, ...steps, ...held];
