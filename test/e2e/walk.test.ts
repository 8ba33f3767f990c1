import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForMap } from '../../scripts/wait-for-map';
import { walkLimits } from '../../src/analysis/coverage/presets';
import type { RestWalk } from '../../src/analysis/rest-route/data';
import type { RoundWalk } from '../../src/analysis/round-walk/data';
import { type Language, languages } from '../../src/i18n/catalogue';
import { formatMetres } from '../../src/i18n/format';
import { listRests } from '../../src/lenses/find/walk/rest-choices';
import type { Result } from '../../src/lib/result';
import { metres, type Position } from '../../src/lib/units';
import { anyone, type Need } from '../../src/model/need';
import { firstWalker, walkerSpeeds } from '../../src/model/walker/presets';
import { walkMinutes } from '../../src/model/walker/walk-minutes';
import { createOperations } from '../../src/worker/create-operations';
import { bundledDistrict } from '../helpers/bundled-district';
import { tabTo } from './keyboard';
import { middleOf } from './middle-of-map';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** A bus stop of Yuyuan Road, and the house of Liu Changsheng: 700 m with many seats. */
const busStop: Position = [121.436659, 31.224716];
const house: Position = [121.441977, 31.226411];
const point = ([lng, lat]: Position) => `${lat},${lng}`;
const way = `#lens=find&page=walk&from=${point(busStop)}&to=${point(house)}`;

const district = await bundledDistrict();
const operations = createOperations();
const { signal } = new AbortController();
await operations.setDistrict(district, signal);

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const route = async (rest: number, need: Need = anyone) =>
  unwrap(await operations.restRoute({ from: busStop, to: house, rest: metres(rest), need }, signal));
const legsOnFoot = async () => (await route(Math.ceil(smallestOf(await route(0))))).legs;
const smallestOf = (walk: RestWalk) => walk.smallestRest ?? Number.NaN;

/** As the page says the length of a leg: rounded up. */
const legText = (length: number) => formatMetres(Math.ceil(length - 1e-6));

/** What the page must say of a walk in its headline. */
function headline(language: Language, { length, stops }: RestWalk): string {
  const say = speak(language);
  const walked = length ?? metres(Number.NaN);
  return [
    say('find.minutes.short', { count: walkMinutes(walked, walkerSpeeds[firstWalker]) ?? Number.NaN }),
    formatMetres(walked),
    say('find.walk.stops', { count: stops.length }),
  ].join(say('common.sentence.separator'));
}

/** Ids of the seats in the list, in its order, those behind "more" included. */
const stopsOf = (page: Page) =>
  page
    .locator('.walk-stops [data-seat]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-seat')));

const legsOf = (page: Page) =>
  page.locator('.walk-leg-length').evaluateAll((legs) => legs.map((leg) => leg.textContent?.trim()));

async function expectWalk(page: Page, language: Language, walk: RestWalk): Promise<void> {
  await page.getByRole('heading', { level: 2, name: headline(language, walk) }).waitFor();
  await expect.poll(() => stopsOf(page)).toEqual(walk.stops);
  await expect
    .poll(() => legsOf(page))
    .toEqual(walk.legs.map(({ length }) => speak(language)('find.walk.leg', { distance: legText(length) })));
}

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe.each(languages)('a walk with rests in %s', (language) => {
  const say = speak(language);
  const phone = { device: 'phone', language, before: withoutWebGl } as const;
  const best = (rest: number) => say('find.walk.best', { rest: legText(rest) });

  it('leads from here to a place that is searched for, and its link keeps where the person is', async () => {
    const position = { latitude: busStop[1], longitude: busStop[0] };
    await withApp({ ...phone, hash: '#lens=find&page=walk', position }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.walk.locate') }).click();
      const box = page.getByRole('combobox', { name: say('find.walk.search.end') });
      await box.fill('刘长胜故居');
      await page.getByRole('option').first().click();
      await page.getByText(pattern(language, 'find.walk.best')).waitFor();
      const [lat = Number.NaN, lng = Number.NaN] = (hashOf(page).get('to') ?? '').split(',').map(Number);
      const asked = { from: busStop, to: [lng, lat] as const, rest: metres(0), need: anyone };
      const walk = unwrap(await operations.restRoute(asked, signal));
      await page.getByText(best(smallestOf(walk))).waitFor();
      expect(hashOf(page).get('from')).toBeNull();
    });
  });

  it('first says the smallest rest, then the way for the rest that is chosen; a link opens the same', async () => {
    await withApp({ ...phone, hash: way }, async ({ page }) => {
      const first = await route(0);
      const smallest = smallestOf(first);
      await page.getByText(best(smallest)).waitFor();
      await expectWalk(page, language, await route(Math.ceil(smallest)));
      await page.locator('.segment', { hasText: formatMetres(200) }).click();
      await expectWalk(page, language, await route(200));
      expect(hashOf(page).get('rest')).toBe('200');
      await page.reload();
      await expectWalk(page, language, await route(200));
      const slider = page.getByRole('slider', { name: say('find.walk.rest') });
      await slider.press('ArrowRight');
      await expectWalk(page, language, await route(205));
      await slider.press('Home');
      await page.getByText(best(smallest)).waitFor();
      expect(hashOf(page).get('rest')).toBeNull();
      const rests = listRests(metres(smallest));
      await expect.poll(() => slider.getAttribute('max')).toBe(String(rests.length - 1));
      await expect.poll(() => page.getByRole('radio', { name: formatMetres(50) }).isDisabled()).toBe(true);
      await page
        .getByText(say('find.walk.rest.blocked', { rests: formatMetres(50), best: legText(smallest) }))
        .waitFor();
    });
  });

  it('names the longest leg, and a stop opens its card and leads back', async () => {
    await withApp({ ...phone, hash: `${way}&rest=200` }, async ({ page }) => {
      const { longestLeg } = await route(200);
      const sentence = page.locator('.walk-longest');
      await sentence.waitFor();
      await expect.poll(() => sentence.innerText()).toContain(legText(longestLeg ?? Number.NaN));
      const picture = page.getByRole('img', { name: await sentence.innerText() });
      await expect.poll(() => picture.count()).toBe(1);
      await page.locator('.walk-stops [data-seat]').first().click();
      await expect.poll(() => hashOf(page).get('seat')).toBe((await route(200)).stops[0]);
      await page.locator('.seat-view').waitFor();
      await page.keyboard.press('Escape');
      await expectWalk(page, language, await route(200));
    });
  });

  it('says that a rest of a link cannot be had, and what can', async () => {
    await withApp({ ...phone, hash: `${way}&rest=60` }, async ({ page }) => {
      const walk = await route(60);
      const count = walk.legs.filter(({ tooLong }) => tooLong).length;
      const values = { rest: legText(60), best: legText(smallestOf(walk)), count };
      await page.getByText(say('find.walk.infeasible', values)).waitFor();
      await expectWalk(page, language, walk);
      await expect.poll(() => page.locator('.walk-leg[data-long="true"]').count()).toBe(count);
    });
  });

  it('takes a wish for a seat on every leg that is too long, once', async () => {
    await withApp({ ...phone, hash: `${way}&rest=60` }, async ({ page }) => {
      const walk = await route(60);
      // What one asked for in vain is more than the walk of fifty metres that nobody has changed.
      const count = walk.legs.filter(({ length }) => length > walkLimits.start).length;
      await page.getByText(say('find.walk.long', { count, limit: formatMetres(walkLimits.start) })).click();
      const buttons = page.getByRole('button', { name: say('find.walk.wish') });
      await expect.poll(() => buttons.count()).toBe(count);
      await buttons.first().click();
      await page.getByText(say('find.walk.wish.kept')).waitFor();
      await expect.poll(() => buttons.count()).toBe(count - 1);
    });
  });

  it('notices that one is at a stop, and that one has left the way', async () => {
    const position = { latitude: busStop[1], longitude: busStop[0] };
    await withApp(
      { ...phone, hash: `#lens=find&page=walk&to=${point(house)}`, position },
      async ({ page }) => {
        await page.getByRole('button', { name: say('find.walk.locate') }).click();
        await page.getByRole('button', { name: say('find.walk.go'), exact: true }).click();
        await page
          .getByText(say('find.walk.leg.of', { leg: 1, legs: (await legsOnFoot()).length }))
          .waitFor();
        const first = (await legsOnFoot())[0]?.line.at(-1);
        if (!first) throw new Error('The walk has no leg.');
        await page.context().setGeolocation({ longitude: first[0], latitude: first[1] });
        await page.getByText(pattern(language, 'find.walk.there')).waitFor();
        await page.getByRole('button', { name: say('find.walk.here') }).click();
        await page.context().setGeolocation({ longitude: house[0], latitude: house[1] - 0.004 });
        await page.getByText(say('find.walk.lost')).waitFor();
        await page.getByRole('button', { name: say('find.walk.again') }).click();
        await page.getByRole('button', { name: say('find.walk.need.change') }).waitFor();
      },
    );
  });

  it('stops only at seats that serve the need, and says which need', async () => {
    await withApp({ ...phone, hash: `${way}&need=backrest,armrest` }, async ({ page }) => {
      const need: Need = { required: ['backrest', 'armrest'], at: null };
      const walk = await route(Math.ceil(smallestOf(await route(0, need))), need);
      await expectWalk(page, language, walk);
      const list = ['backrest', 'armrest'].map((token) => say(`need.${token as 'backrest'}`));
      await page
        .getByText(say('find.walk.need', { list: list.join(say('common.list.separator')) }))
        .waitFor();
    });
  });

  it('goes round from here, longer or shorter', async () => {
    const hash = `#lens=find&page=walk&from=${point(house)}&round=1000`;
    await withApp({ ...phone, hash }, async ({ page }) => {
      const round = async (length: number): Promise<RoundWalk> =>
        unwrap(
          await operations.roundWalk(
            { from: house, length: metres(length), rest: null, need: anyone },
            signal,
          ),
        );
      await expectWalk(page, language, await round(1000));
      await page.locator('.segment', { hasText: formatMetres(2000) }).click();
      await expectWalk(page, language, await round(2000));
      expect(hashOf(page).get('round')).toBe('2000');
      await page.reload();
      await expectWalk(page, language, await round(2000));
    });
  });

  it('walks a ready walk as far as its places are known', async () => {
    await withApp({ ...phone, hash: '#lens=find&page=walk&tour=nowhere' }, async ({ page }) => {
      await page.getByText(say('find.walk.tour.missing', { id: 'nowhere' })).waitFor();
      await expect.poll(() => page.getByText(say('find.walk.confidence.none')).count()).toBe(2);
      await page
        .getByRole('button', { name: say('find.walk.tour.choose') })
        .first()
        .click();
      await page.getByText(pattern(language, 'find.walk.best')).waitFor();
      expect(hashOf(page).get('tour')).toBe('w1');
      await page.reload();
      await page.getByText(pattern(language, 'find.walk.best')).waitFor();
      await page.getByRole('button', { name: say('find.walk.tour.other') }).click();
      // Of the last only one place is known.
      await page.getByRole('button', { name: pattern(language, 'find.walk.tour.only') }).click();
      await page.getByText(say('find.walk.ask.start')).waitFor();
      expect(hashOf(page).get('to')).toBe(point([121.446053, 31.220235]));
    });
  });

  it('says in words where there is nothing to walk, or no way', async () => {
    const here = point(busStop);
    const far = '31.28,121.49';
    await withApp({ ...phone, hash: `#lens=find&page=walk&from=${here}&to=${here}` }, async ({ page }) => {
      await page.getByText(say('find.walk.same')).waitFor();
      await page.goto(`#lens=find&page=walk&from=${far}&to=${here}`);
      await page.getByText(pattern(language, 'find.walk.off.start')).waitFor();
      await page.getByRole('button', { name: say('find.walk.swap') }).click();
      await page.getByText(pattern(language, 'find.walk.off.end')).waitFor();
      expect(hashOf(page).get('to')).toBe(far);
      await page.getByRole('button', { name: say('find.walk.clear') }).click();
      await page.getByText(say('find.walk.ask.end')).waitFor();
    });
  });

  it('is planned and walked by the keyboard alone', async () => {
    await withApp({ ...phone, hash: '#lens=find&page=walk&note=mine' }, async ({ page }) => {
      const type = async (which: 'start' | 'end', text: string) => {
        await tabTo(page, page.getByRole('combobox', { name: say(`find.walk.search.${which}`) }));
        await page.keyboard.type(text);
        await page.getByRole('option').first().waitFor();
        await page.keyboard.press('Enter');
      };
      await type('start', '静安公园');
      await type('end', '刘长胜故居');
      await page.getByText(pattern(language, 'find.walk.best')).waitFor();
      await tabTo(page, page.getByRole('button', { name: say('find.walk.go'), exact: true }));
      await page.keyboard.press('Enter');
      const legs = page.getByText(pattern(language, 'find.walk.leg.of'));
      await legs.waitFor();
      const count = Number(/(\d+)\D*$/.exec(await legs.innerText())?.[1]);
      await tabTo(page, page.getByRole('button', { name: say('find.walk.here') }));
      for (let leg = 1; leg <= count; leg += 1) {
        await page.getByText(say('find.walk.leg.of', { leg, legs: count })).waitFor();
        await page.keyboard.press('Enter');
      }
      await page.getByRole('heading', { level: 1, name: say('find.walk.arrived') }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText(pattern(language, 'find.walk.best')).waitFor();
      expect(hashOf(page).get('note')).toBe('mine');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1, name: say('find.title') }).waitFor();
      expect(hashOf(page).get('page')).toBeNull();
    });
  });
});

it('leads to the seat that one taps on the map, and a further tap does not change that', async () => {
  const seat = district.seats.find(({ id }) => id === 's001');
  if (!seat) throw new Error('The pack has no seat s001.');
  const [lng, lat] = seat.position;
  const hash = `#map=18/${lat}/${lng}&lens=find&page=walk&from=${point(house)}`;
  await withApp({ device: 'phone', hash }, async ({ page }) => {
    await page.getByText(speak('zh')('find.walk.tap.end')).waitFor();
    await waitForMap(page);
    const { x, y } = await middleOf(page);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => hashOf(page).get('to')).toBe(point(seat.position));
    expect(hashOf(page).get('seat')).toBeNull();
    await page.getByText(pattern('zh', 'find.walk.best')).waitFor();
    await waitForMap(page);
    await page.touchscreen.tap(x, y - 60);
    await waitForMap(page);
    expect(hashOf(page).get('to')).toBe(point(seat.position));
    expect(hashOf(page).get('from')).toBe(point(house));
  });
});
