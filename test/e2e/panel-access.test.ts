import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { expectFocus } from './expect-focus';
import { pattern, speak } from './speak';
import { untilQuiet } from './until-quiet';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const here = '#lens=find&from=31.22395,121.44205';
const before = withoutWebGl;

/** What has the focus: its tag and its words. */
const focus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: at } = document;
    return `${at?.tagName} ${at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? ''}`;
  });

const row = (page: Page, n: number) => page.locator('.nearest-list .seat-row-button').nth(n);

/** The page's code for titles and focus has come. */
const assisted = (page: Page, title: string) => expect.poll(() => page.title()).toBe(title);

describe.each(languages)('the panel in %s', (language) => {
  const say = speak(language);
  const named = (what: string) => [what, say('common.name')].join(say('common.sentence.separator'));

  it('names the page after what is open', async () => {
    await withApp({ language, hash: here, before }, async ({ page }) => {
      await assisted(page, named(say('find.title')));
      const title = await row(page, 1).locator('.seat-row-title').innerText();
      await row(page, 1).click();
      await assisted(page, named(title));
      await page.goBack();
      await assisted(page, named(say('find.title')));
      await page.goto('#lens=plan');
      await assisted(page, named(say('plan.question')));
      await page.goto('#lens=adopt&page=mine');
      await assisted(page, named(say('adopt.page.mine')));
    });
  });

  it('takes the focus to what opens, and back to what one left by', async () => {
    await withApp({ language, hash: here, before }, async ({ page }) => {
      await assisted(page, named(say('find.title')));
      const title = await row(page, 2).locator('.seat-row-title').innerText();
      await row(page, 2).focus();
      const left = await focus(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => focus(page)).toBe(`H1 ${title}`);
      await page.keyboard.press('Escape');
      await expect.poll(() => focus(page)).toBe(left);
      await page.keyboard.press('Enter');
      await expect.poll(() => focus(page)).toBe(`H1 ${title}`);
      await page.getByRole('button', { name: say('common.back'), exact: true }).press('Enter');
      await expect.poll(() => focus(page)).toBe(left);
    });
  });

  it('takes the focus from the search box to what was chosen there', async () => {
    await withApp({ language, hash: here, before }, async ({ page }) => {
      await assisted(page, named(say('find.title')));
      await page.keyboard.press('/');
      await page.keyboard.type('JA-07');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => focus(page)).toMatch(/^H1 /);
    });
  });

  it('is skipped to by the first stop of the Tab key', async () => {
    await withApp({ language, hash: here, before }, async ({ page }) => {
      await row(page, 0).waitFor();
      await page.keyboard.press('Tab');
      await expect.poll(() => focus(page)).toBe(`BUTTON ${say('common.skip')}`);
      const link = page.getByRole('button', { name: say('common.skip') });
      await expect.poll(async () => (await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      await expectFocus(row(page, 0));
    });
  });
});

describe('a person who asks the system for', () => {
  it('less motion sees none: neither a running animation nor a transition that would take time', async () => {
    await withApp({ device: 'phone', hash: here, before }, async ({ page }) => {
      await row(page, 0).waitFor();
      await page.locator('.sheet-handle').click();
      await row(page, 0).click();
      const moving = await page.evaluate(() => [
        ...document.getAnimations().map(({ playState }) => playState),
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const isStill = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
          return isStill && scrollBehavior !== 'smooth' ? [] : [element.className];
        }),
      ]);
      expect(moving).toEqual([]);
    });
  });

  it('the colours of the system still sees which filter is on, which tab is open, and where the sheet ends', async () => {
    await withApp({ device: 'phone', hash: `${here}&need=backrest`, before }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await assisted(page, [speak('zh')('find.title'), speak('zh')('common.name')].join(' · '));
      const look = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { backgroundColor, color, borderTopWidth, outlineStyle } = getComputedStyle(element);
            return { backgroundColor, color, borderTopWidth, outlineStyle };
          });
      // The style sheet of the system's colours is fetched when it is needed.
      for (const panel of ['.sheet', '.top-bar'])
        await expect.poll(async () => (await look(panel)).borderTopWidth).toBe('1px');
      for (const [on, off] of [
        ['.chip[aria-pressed="true"]', '.chip[aria-pressed="false"]'],
        ['.lens-tab[aria-current]', '.lens-tab:not([aria-current])'],
      ] as const) {
        expect((await look(on)).backgroundColor).not.toBe((await look(off)).backgroundColor);
        expect((await look(on)).color).not.toBe((await look(on)).backgroundColor);
      }
      await page.locator('.chip').first().focus();
      await page.keyboard.press('Tab');
      expect((await look(':focus')).outlineStyle).toBe('solid');
    });
  });

  it('more contrast reads everything in full ink', async () => {
    await withApp({ hash: here, before }, async ({ page }) => {
      await page.emulateMedia({ contrast: 'more' });
      await assisted(page, [speak('zh')('find.title'), speak('zh')('common.name')].join(' · '));
      const colours = () =>
        page.evaluate(() =>
          ['.seat-row-facts', '.find-aside', '.sheet'].map((selector) => {
            const element = document.querySelector(selector);
            return element && getComputedStyle(element).color;
          }),
        );
      // The style sheet of more contrast is fetched when it is needed.
      await expect.poll(async () => new Set(await colours()).size).toBe(1);
    });
  });
});

describe('a page that is left alone', () => {
  it('asks nothing of the network and runs no clock; one that shows what is open now, once a minute', async () => {
    await withApp({ hash: here, before }, async ({ page, requests }) => {
      await page.clock.install();
      await page.reload();
      await row(page, 0).waitFor();
      // What is fetched ahead in idle time has come.
      await page.clock.runFor(10_000);
      await untilQuiet(page, requests);
      const asked = requests.length;
      const count = () =>
        page.evaluate(() => {
          const counted = { ticks: 0 };
          for (const name of ['setTimeout', 'setInterval'] as const) {
            const original = window[name];
            Object.assign(window, {
              [name]: (...all: Parameters<typeof setTimeout>) => {
                // Shorter ones belong to drawing what has changed.
                if (name === 'setInterval' || (all[1] ?? 0) >= 1000) counted.ticks += 1;
                return Reflect.apply(original, window, all);
              },
            });
          }
          Object.assign(window, { counted });
        });
      await count();
      const ticks = () =>
        page.evaluate(() => (window as unknown as { counted: { ticks: number } }).counted.ticks);
      await page.clock.runFor(120_000);
      expect(await ticks()).toBe(0);
      expect(requests.length).toBe(asked);
      await page.goto(`${here}&at=now`);
      // The hours' own code has come.
      await page.clock.runFor(1000);
      await page.getByText(pattern('zh', 'find.aside.now')).waitFor();
      await untilQuiet(page, requests);
      const [start, askedNow] = [await ticks(), requests.length];
      await page.clock.runFor(120_000);
      expect((await ticks()) - start).toBe(2);
      expect(requests.length).toBe(askedNow);
    });
  });
});
