import type { Page } from 'playwright-core';
import { needTokens } from '../../src/model/vocabulary';
import { dataStates } from './data-states';
import { type PageState, shows } from './page-state';

const here = 'from=31.22395,121.44205';

const walkHash = `#lens=find&${here}&page=walk&to=31.2205,121.4405&rest=150`;

const list = shows('.nearest-list button');

const openSeat = async (page: Page) => {
  await list(page);
  await page.locator('.nearest-list .seat-row-button').nth(1).click();
  await page.locator('.seat-view').waitFor();
};

/** Puts a device's answer in the place of its own: none yet, or a refusal. */
const locates = (answer: 'later' | 'never') => async (page: Page) => {
  await list(page);
  await page.evaluate((said) => {
    const refuse = (_: unknown, fail: (error: unknown) => void) => {
      if (said === 'never') fail({ code: 1, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
      return 1;
    };
    Object.defineProperties(navigator.geolocation, {
      getCurrentPosition: { value: refuse, configurable: true },
      watchPosition: { value: refuse, configurable: true },
    });
  }, answer);
  await page.locator('.whereabouts .button-main').click();
  await page.locator('.position-line').waitFor();
};

const searches = (text: string, result: string) => async (page: Page) => {
  await page.locator('.combobox-input').first().fill(text);
  await page.locator(result).first().waitFor();
};

const findStates: readonly PageState[] = [
  { name: 'Find without a position', hash: '#lens=find', reach: list },
  { name: 'Find while the device looks', hash: '#lens=find', reach: locates('later') },
  { name: 'Find without permission', hash: '#lens=find', reach: locates('never') },
  { name: 'Find from a place', hash: `#lens=find&${here}`, reach: list },
  { name: 'Find from far outside', hash: '#lens=find&from=31.15,121.35', reach: shows('.position-note') },
  {
    name: 'who walks',
    hash: `#lens=find&${here}`,
    reach: async (page) => {
      await list(page);
      await page.locator('.find-pace').click();
      await page.locator('.segment').last().click();
      await page.getByRole('slider').first().waitFor();
      await page.locator('.find-pace').scrollIntoViewIfNeeded();
    },
  },
  { name: 'filters that some seats pass', hash: `#lens=find&${here}&need=backrest,armrest`, reach: list },
  {
    name: 'filters that no seat passes',
    hash: `#lens=find&${here}&need=${needTokens.join(',')}`,
    reach: shows('.chip[aria-pressed="true"]'),
  },
  { name: 'open at a time', hash: `#lens=find&${here}&at=2026-11-25T22:10`, reach: list },
  { name: 'open now', hash: `#lens=find&${here}&at=now`, reach: list },
  {
    name: 'more filters',
    hash: `#lens=find&${here}&at=2026-11-25T22:10`,
    reach: async (page) => {
      await list(page);
      await page.locator('.chip[aria-expanded]').click();
      await page.locator('.open-at').waitFor();
    },
  },
  { name: 'a seat', hash: `#lens=find&${here}`, reach: openSeat },
  {
    name: 'all that is known of a seat',
    hash: `#lens=find&${here}`,
    reach: async (page) => {
      await openSeat(page);
      for (const closed of await page.locator('.seat-view summary').all()) await closed.click();
    },
  },
  {
    name: 'a report of a seat',
    hash: `#lens=find&${here}`,
    reach: async (page) => {
      await openSeat(page);
      await page.locator('.seat-report-choice').last().click();
      await page.locator('.seat-report-confirm').waitFor();
    },
  },
  {
    name: 'the way to a seat',
    hash: `#lens=find&${here}`,
    reach: async (page) => {
      await openSeat(page);
      await page.locator('.seat-view-actions .button-main').click();
      await page.locator('.follow').waitFor();
    },
  },
  {
    name: 'a seat for a local to read',
    hash: `#lens=find&${here}`,
    reach: async (page) => {
      await openSeat(page);
      await page.locator('.seat-view-actions .button').nth(2).click();
      await page.locator('.show-local').waitFor();
    },
  },
  { name: 'a walk without its ends', hash: '#lens=find&page=walk', reach: shows('.walk-end-editor') },
  { name: 'a walk without an end', hash: `#lens=find&${here}&page=walk`, reach: shows('.walk-end-editor') },
  { name: 'a walk with rests', hash: walkHash, reach: shows('.walk-stops') },
  {
    name: 'all stops of a walk',
    hash: walkHash,
    reach: async (page) => {
      await page.locator('.walk-stops').waitFor();
      for (const more of await page.locator('.walk-more').all()) await more.click();
    },
  },
  {
    name: 'a walk with a rest that is too near',
    hash: walkHash.replace('rest=150', 'rest=20'),
    reach: shows('.walk-answer h2, .walk-longest'),
  },
  {
    name: 'a walk under way',
    hash: walkHash,
    reach: async (page) => {
      await page.locator('.walk-actions .button').first().click();
      await page.locator('.walk-under-way').waitFor();
    },
  },
  { name: 'a round', hash: `#lens=find&${here}&page=walk&round=1200`, reach: shows('.walk-round') },
  { name: 'the ready walks', hash: '#lens=find&page=walk&tour=w1', reach: shows('.ready-walk') },
  { name: 'a place', hash: '#lens=find&place=p01', reach: shows('.feature-card h1, main h1') },
  { name: 'a building', hash: '#lens=find&building=b01', reach: shows('.feature-card h1, main h1') },
  { name: 'a seat that is not there', hash: '#lens=find&seat=nowhere', reach: shows('.feature-card') },
];

const frameStates: readonly PageState[] = [
  {
    name: 'the menu',
    hash: '#lens=find',
    reach: async (page) => {
      await list(page);
      await page.locator('.menu-button').click();
      await page.locator('.menu[open] .menu-body').waitFor();
    },
  },
  {
    name: 'what is kept for offline use',
    hash: '#lens=find',
    reach: async (page) => {
      await list(page);
      await page.locator('.menu-button').click();
      await page.locator('.menu-body > button').nth(1).click();
      await page.locator('.offline-panel .offline-line').first().waitFor();
    },
  },
  {
    name: 'the keys',
    hash: '#lens=find',
    reach: async (page) => {
      await list(page);
      await page.locator('.menu-button').click();
      await page.locator('.menu-body > button').nth(2).click();
      await page.locator('.keys-table').waitFor();
    },
  },
  {
    name: 'about',
    hash: '#lens=find',
    reach: async (page) => {
      await list(page);
      await page.locator('.menu-button').click();
      await page.locator('.menu-body > button').last().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'what is found', hash: '#lens=find', reach: searches('南京', '[role="option"]') },
  { name: 'nothing is found', hash: '#lens=find', reach: searches('qqqqqq', '.combobox-empty') },
  {
    name: 'without a network',
    hash: '#lens=find',
    reach: async (page) => {
      await list(page);
      await page.evaluate(() => dispatchEvent(new Event('offline')));
      await page.locator('.notice').first().waitFor();
    },
  },
  { name: 'a link with nonsense', hash: '#lens=find&r=ninety', reach: shows('.notice') },
];

const rows = shows('.plan[aria-busy="false"] tr[data-row]');

const planStates: readonly PageState[] = [
  { name: 'the ranking', hash: '#lens=plan', reach: rows },
  {
    name: 'the siting',
    hash: '#lens=plan',
    reach: async (page) => {
      await rows(page);
      await page.locator('main .button-main').first().click();
      await page.locator('#siting-title').waitFor();
    },
  },
  { name: 'a micro-grid', hash: '#lens=plan&grid=JA-01', reach: shows('#grid-card-title') },
  {
    name: 'a neighbourhood',
    hash: '#lens=plan&neighbourhood=310106013001',
    reach: shows('#neighbourhood-title'),
  },
];

const adoptPage = (page: string): PageState => ({
  name: `Adopt, ${page}`,
  hash: `#lens=adopt&page=${page}`,
  reach: shows('main h1'),
});

const adoptStates: readonly PageState[] = [
  { name: 'Adopt', hash: '#lens=adopt', reach: shows('main li button') },
  ...['mine', 'appeal', 'desk', 'donate', 'plan', 'design', 'share'].map(adoptPage),
  { name: 'a building of Adopt', hash: '#lens=adopt&building=b01', reach: shows('.adoption-list button') },
  {
    name: 'the page of a seat',
    hash: '#lens=adopt&building=b01',
    reach: async (page) => {
      await page.locator('.adoption-list button').first().click();
      await page.locator('#adopt-seat-title').waitFor();
    },
  },
];

export const pageStates = [
  ...findStates,
  ...frameStates,
  ...planStates,
  ...adoptStates,
  ...dataStates,
] as const;

/** Brings the page into a state from whatever it was in, in the same document as far as that goes. */
export async function enterState(page: Page, state: PageState): Promise<void> {
  // A fresh document: nothing of the state before is left open, and no signal remembers it.
  await page.goto('about:blank');
  await page.goto(state.hash);
  await state.reach(page);
}
