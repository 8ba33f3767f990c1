import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { walkLimits } from '../../src/analysis/coverage/presets';
import { type Language, languages } from '../../src/i18n/catalogue';
import { formatMetres, formatSpeed } from '../../src/i18n/format';
import { type MetresPerSecond, metres } from '../../src/lib/units';
import { briskLimits, firstWalker, walkerSpeeds } from '../../src/model/walker/presets';
import { walkMinutes } from '../../src/model/walker/walk-minutes';
import { nearestInNode } from './nearest-in-node';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Jing'an Temple's forecourt: inside the district, with seats around. */
const temple = { latitude: 31.2239, longitude: 121.4453 };

/** Hongkou, some kilometres from every street of the pack. */
const farOff = { latitude: 31.28, longitude: 121.49 };

/** The minutes as a row shows them. */
function minutesIn(language: Language, length: number, speed: MetresPerSecond): string {
  const count = walkMinutes(metres(length), speed) ?? Number.NaN;
  const say = speak(language);
  return count === 0 ? say('find.minutes.under.short') : say('find.minutes.short', { count });
}

/** What the rows of the list say, in their order. */
const listed = (page: Page) =>
  page.locator('.seat-row').evaluateAll((found) =>
    found.map((row) => ({
      id: row.getAttribute('data-seat'),
      distance: row.querySelector<HTMLElement>('.seat-row-distance')?.innerText,
      minutes: row.querySelector<HTMLElement>('.seat-row-minutes')?.innerText,
    })),
  );

const rows = (page: Page) =>
  page
    .getByRole('list', { name: /./ })
    .and(page.locator('.nearest-list'))
    .getByRole('button')
    .and(page.locator('.seat-row-button'));

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe.each(languages)('Find in %s', (language) => {
  const say = speak(language);

  it.each(['phone', 'desktop'] as const)(
    'brings a person to the nearest seat on a %s, and the card survives a reload',
    async (device) => {
      // The map is drawn in one of the four: nothing that is asserted here is on it.
      const map = device === 'phone' && language === 'en' ? {} : { before: withoutWebGl };
      await withApp({ device, language, position: temple, ...map }, async ({ page }) => {
        await page.getByRole('button', { name: say('find.nearest') }).click();
        await page.getByText(pattern(language, 'find.accuracy')).waitFor();
        await page.getByText(pattern(language, 'find.sentence')).waitFor();
        // The list of the middle of the map may still stand there.
        const [nearest] = await nearestInNode([temple.longitude, temple.latitude]);
        await expect.poll(async () => (await listed(page))[0]?.id).toBe(nearest?.id);
        const first = rows(page).first();
        const title = await first.locator('.seat-row-title').innerText();
        await first.click();
        const heading = page.getByRole('heading', { level: 1, name: title });
        await heading.waitFor();
        expect(hashOf(page).get('lens')).toBe('find');
        const seat = hashOf(page).get('seat');
        expect(seat).toBeTruthy();
        await page.reload();
        await heading.waitFor();
        expect(hashOf(page).get('seat')).toBe(seat);
        await page.getByRole('button', { name: say('common.back') }).click();
        await rows(page).first().waitFor();
        expect(hashOf(page).get('seat')).toBeNull();
      });
    },
  );

  it('lists seats by the walk to them: metres, order and minutes are those of the computation', async () => {
    await withApp({ language, position: temple, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await page.getByText(say('find.centre-lines')).waitFor();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(9);
      const count = await rows(page).count();
      const expected = (await nearestInNode([temple.longitude, temple.latitude])).slice(0, count);
      await expect
        .poll(() => listed(page))
        .toEqual(
          expected.map(({ id, walk }) => ({
            id,
            distance: formatMetres(walk?.length ?? Number.NaN),
            minutes: minutesIn(language, walk?.length ?? Number.NaN, walkerSpeeds[firstWalker]),
          })),
        );
      const lengths = expected.map(({ walk }) => walk?.length ?? Number.NaN);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      for (const { walk, distance } of expected) expect(walk?.length).toBeGreaterThan(distance - 1e-6);
    });
  });

  it('counts the minutes for the person who is chosen, and remembers who it is', async () => {
    await withApp({ language, device: 'phone', position: temple, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      const [first] = await nearestInNode([temple.longitude, temple.latitude]);
      const length = first?.walk?.length ?? Number.NaN;
      const minutes = page.locator('.seat-row-minutes').first();
      const pace = (speed: number) =>
        page.getByRole('button', {
          name: say('find.aside.pace', {
            speed: formatSpeed(speed),
            walk: formatMetres(walkLimits.start),
          }),
        });
      await pace(walkerSpeeds[firstWalker]).click();
      await page.getByRole('radio', { name: say('find.walker.frail') }).focus();
      await page.keyboard.press('Space');
      await page.getByText(say('find.walker.frail.source')).waitFor();
      await pace(walkerSpeeds.frail).waitFor();
      await expect.poll(() => minutes.innerText()).toBe(minutesIn(language, length, walkerSpeeds.frail));
      await page.locator('.segment', { hasText: say('find.walker.brisk') }).click();
      await page.getByText(say('find.walker.brisk.source')).waitFor();
      await page.getByRole('slider', { name: say('find.walker.own') }).press('Home');
      await pace(briskLimits.min).waitFor();
      await expect.poll(() => minutes.innerText()).toBe(minutesIn(language, length, briskLimits.min));
      await page.reload();
      await pace(briskLimits.min).waitFor();
    });
  });

  it('says on the card how far the walk is, and that the straight line is another thing', async () => {
    await withApp({ language, position: temple, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await page.getByText(say('find.centre-lines')).waitFor();
      const [first] = await nearestInNode([temple.longitude, temple.latitude]);
      // The list of the middle of the map may still stand there.
      await expect.poll(async () => (await listed(page))[0]?.id).toBe(first?.id);
      await page.keyboard.press('1');
      await page
        .getByText(
          say('find.card.walk', {
            distance: formatMetres(first?.walk?.length ?? Number.NaN),
            speed: formatSpeed(walkerSpeeds[firstWalker]),
          }),
        )
        .waitFor();
      await page.getByText(pattern(language, 'find.card.direction')).waitFor();
    });
  });

  it('goes by straight lines where no street is near, and says so', async () => {
    await withApp({ language, position: farOff, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(pattern(language, 'find.accuracy')).waitFor();
      await page.getByText(pattern(language, 'find.sentence.straight')).waitFor();
      await page.getByText(say('find.aside.straight'), { exact: true }).waitFor();
      await expect
        .poll(async () => new Set(await page.locator('.seat-row-distance').allInnerTexts()))
        .toEqual(new Set([say('find.row.straight')]));
      await expect.poll(() => page.getByText(say('find.centre-lines')).count()).toBe(0);
    });
  });

  it('works by keyboard alone: digits open, Escape closes, slash searches, question mark explains', async () => {
    await withApp({ language, before: withoutWebGl }, async ({ page }) => {
      await rows(page).nth(1).waitFor();
      const title = await rows(page).nth(1).locator('.seat-row-title').innerText();
      await page.keyboard.press('2');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.keyboard.press('Escape');
      await rows(page).first().waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: say('common.keys.title') }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.keyboard.press('/');
      await page.keyboard.type('JA-07');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => hashOf(page).get('grid')).toBe('JA-07');
    });
  });

  it('says so when the device may not be located, and still lists seats', async () => {
    await withApp({ language, position: null, before: withoutWebGl }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.nearest') }).click();
      await page.getByText(say('find.denied')).waitFor();
      await rows(page).first().waitFor();
    });
  });

  it('filters by need, and keeps the filter in the link', async () => {
    await withApp({ language, before: withoutWebGl }, async ({ page }) => {
      await rows(page).first().waitFor();
      const chip = (pressed: boolean) =>
        page.getByRole('button', { name: say('need.backrest'), exact: true, pressed });
      await chip(false).click();
      await chip(true).waitFor();
      await expect.poll(() => hashOf(page).get('need')).toBe('backrest');
      await page.reload();
      await chip(true).waitFor();
    });
  });
});

describe('Find', () => {
  it('opens a card at its top, and leads back to the list where one left it', async () => {
    await withApp({ device: 'phone', before: withoutWebGl }, async ({ page }) => {
      await rows(page).nth(8).scrollIntoViewIfNeeded();
      const scroll = () => page.locator('.sheet-body').evaluate((body) => body.scrollTop);
      await expect.poll(scroll).toBeGreaterThan(0);
      await rows(page).nth(8).click();
      await page.locator('.seat-view').waitFor();
      await expect.poll(scroll).toBe(0);
      await page.getByRole('button', { name: speak('zh')('common.back') }).click();
      await rows(page).first().waitFor();
      await expect.poll(scroll).toBeGreaterThan(0);
    });
  });

  it('opens by default, and reopens the last lens that was chosen', async () => {
    await withApp({ before: withoutWebGl }, async ({ page }) => {
      const say = speak('zh');
      await page.getByRole('heading', { level: 1, name: say('find.title') }).waitFor();
      const tab = (key: 'common.lens.plan' | 'common.lens.find') =>
        page
          .getByRole('navigation', { name: say('common.lens.label') })
          .getByRole('button', { name: say(key) });
      await tab('common.lens.plan').click();
      await expect.poll(() => hashOf(page).get('lens')).toBe('plan');
      await page.goto('about:blank');
      await page.goto('./');
      await expect.poll(() => hashOf(page).get('lens')).toBe('plan');
    });
  });

  it('opens a shared link: the seat, the walk, the filter and the language of the sender', async () => {
    await withApp({ language: 'zh', before: withoutWebGl }, async ({ page }) => {
      await rows(page).first().click();
      await expect.poll(() => hashOf(page).get('seat')).toBeTruthy();
      const seat = hashOf(page).get('seat');
      await withApp(
        { language: 'zh', hash: `#lens=find&seat=${seat}&r=80&need=free&lang=en`, before: withoutWebGl },
        async (other) => {
          await other.page.getByRole('button', { name: speak('en')('find.share') }).waitFor();
          await other.page.locator('.seat-view').waitFor();
          expect(hashOf(other.page).get('seat')).toBe(seat);
          expect(hashOf(other.page).get('r')).toBe('80');
          expect(hashOf(other.page).get('need')).toBe('free');
          expect(await other.page.locator('html').getAttribute('lang')).toBe('en');
        },
      );
    });
  });

  it('switches the language without losing what is open', async () => {
    await withApp({ language: 'zh', before: withoutWebGl }, async ({ page }) => {
      await rows(page).first().click();
      await page.getByRole('button', { name: speak('zh')('find.share') }).waitFor();
      const seat = hashOf(page).get('seat');
      await page.getByRole('button', { name: speak('zh')('common.language.switch') }).click();
      await page.getByRole('button', { name: speak('en')('find.share') }).waitFor();
      expect(hashOf(page).get('seat')).toBe(seat);
    });
  });
});
