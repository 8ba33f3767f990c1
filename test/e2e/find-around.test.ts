import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { walkLimits } from '../../src/analysis/coverage/presets';
import { formatMetres } from '../../src/i18n/format';
import { parseDistrict } from '../../src/io/parse-district';
import type { Position } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import type { Need } from '../../src/model/need';
import { createOperations } from '../../src/worker/create-operations';
import { bundledDistrict } from '../helpers/bundled-district';
import { readBundledPack } from '../helpers/bundled-pack';
import { expectValue } from '../helpers/expect-value';
import { placesWithAmenities } from '../helpers/places-with-amenities';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** In Jing'an Park, as a link says it: nobody has to be located. */
const park: Position = [121.4412, 31.2238];
const from = `from=${park[1]},${park[0]}`;

const listedIds = (page: Page) =>
  page.locator('.seat-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-seat') ?? ''));

async function ask(district: District) {
  const operations = createOperations();
  const { signal } = new AbortController();
  await operations.setDistrict(district, signal);
  return {
    listed: async (need: Need) =>
      (await operations.nearest({ from: park, need, limit: 20 }, signal)).map(({ id }) => id),
    loosen: (need: Need) => operations.loosen({ from: park, need }, signal),
    closed: (need: Need) => operations.closedSeats({ from: park, need, nearerThan: null, limit: 20 }, signal),
  };
}

const hashOf = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

describe('around the nearest seats', () => {
  it('a group asks for places side by side, in the list and in the link', async () => {
    const say = speak('zh');
    const { listed } = await ask(await bundledDistrict());
    await withApp({ device: 'phone', hash: `#lens=find&${from}`, before: withoutWebGl }, async ({ page }) => {
      await expect.poll(() => listedIds(page)).toEqual(await listed({ required: [], at: null }));
      await page.getByRole('button', { name: say('find.more'), exact: true }).click();
      const more = page.getByRole('button', { name: say('find.group.more') });
      for (let count = 1; count < 5; count += 1) await more.click();
      await page.getByText(say('find.group.value', { count: 5 }), { exact: true }).waitFor();
      await expect.poll(() => listedIds(page)).toEqual(await listed({ required: [], at: null, places: 5 }));
      expect(hashOf(page).get('places')).toBe('5');
      await page.reload();
      const chip = page.getByRole('button', {
        name: say('find.group', { count: 5 }),
        exact: true,
        pressed: true,
      });
      await chip.click();
      await chip.waitFor({ state: 'detached' });
      expect(hashOf(page).get('places')).toBeNull();
    });
  });

  it('says with figures which filter to drop when nothing matches, and drops it', async () => {
    const say = speak('en');
    const need: Need = { required: ['armrest', 'backrest', 'covered'], at: null, places: 8 };
    const { loosen, listed } = await ask(await bundledDistrict());
    expect(await listed(need)).toEqual([]);
    const needs = (await loosen(need)).filter(({ nearest }) => nearest !== null);
    const [best] = needs;
    if (!best || best.nearest === null) throw new Error('No filter brings anything: another need is needed.');
    const hash = `#lens=find&${from}&need=${need.required.join(',')}&places=8&lang=en`;
    await withApp({ hash, language: 'en', before: withoutWebGl }, async ({ page }) => {
      const filter =
        best.without === 'places'
          ? say('find.group', { count: 8 })
          : say(`need.${best.without}` as 'need.lit');
      const offer = page.getByRole('button', {
        name: say('find.loosen.one', {
          filter,
          count: best.seats,
          distance: formatMetres(best.nearest ?? Number.NaN),
        }),
      });
      await offer.waitFor();
      await expect.poll(() => page.locator('.loosen li').count()).toBe(needs.length);
      await offer.click();
      await expect.poll(() => page.locator('.seat-row').count()).toBe(Math.min(best.seats, 20));
    });
  });

  it('counts what lies within the farthest walk, which one can change', async () => {
    const say = speak('zh');
    await withApp({ hash: `#lens=find&${from}`, before: withoutWebGl }, async ({ page }) => {
      await page.locator('.find-pace', { hasText: formatMetres(walkLimits.start) }).click();
      await page.getByRole('slider', { name: say('walk.farthest') }).press('End');
      const answer = page.locator('.nearest-answer');
      await answer.getByText(formatMetres(walkLimits.max)).waitFor();
      expect(hashOf(page).get('r')).toBe(String(walkLimits.max));
      await page.getByRole('button', { name: say('walk.preset.poland') }).click();
      await page.locator('.find-pace', { hasText: formatMetres(15) }).waitFor();
    });
  });

  it('opens the first row once it is known where the person is: go there, or walk with rests', async () => {
    const say = speak('zh');
    await withApp({ device: 'phone', hash: '#lens=find', before: withoutWebGl }, async ({ page }) => {
      await page.locator('.seat-row').first().waitFor();
      expect(await page.getByRole('button', { name: say('find.take-me') }).count()).toBe(0);
      await page.goto(`#lens=find&${from}`);
      const takeMe = page.getByRole('button', { name: say('find.take-me') });
      await takeMe.waitFor();
      await expect.poll(async () => (await takeMe.boundingBox())?.height).toBeGreaterThanOrEqual(48);
      // Nobody is led to the first seat of the list before, that of the middle of the map.
      const [first] = await (await ask(await bundledDistrict())).listed({ required: [], at: null });
      expect((await listedIds(page))[0]).toBe(first);
      await page.getByRole('button', { name: say('find.walk-rests'), exact: true }).click();
      await expect.poll(() => hashOf(page).get('page')).toBe('walk');
      await page.goto(`#lens=find&${from}`);
      await takeMe.click();
      await expect.poll(() => hashOf(page).get('seat')).toBe(first);
    });
  });

  it('starts from a place that was opened, and says so', async () => {
    const say = speak('en');
    await withApp(
      { hash: '#lens=find&place=p26&lang=en', language: 'en', before: withoutWebGl },
      async ({ page }) => {
        await page.getByRole('button', { name: say('find.seats-near') }).click();
        const place = "Jing'an Temple";
        await page.locator('.position-line', { hasText: place }).waitFor();
        await page.locator('.nearest-answer', { hasText: place }).waitFor();
        await page.getByRole('button', { name: say('find.forget') }).click();
        await page.getByRole('button', { name: say('find.nearest') }).waitFor();
      },
    );
  });

  it('lists toilets and water of a pack that has them, and shows nothing of the kind where there are none', async () => {
    const say = speak('zh');
    const places = placesWithAmenities(readFileSync('data/jingansi/places.geojson', 'utf8'));
    await withApp(
      {
        hash: `#lens=find&${from}`,
        before: withoutWebGl,
        prepare: (page) =>
          page.route('**/places.geojson', (route) =>
            route.fulfill({ body: places, contentType: 'application/geo+json' }),
          ),
      },
      async ({ page }) => {
        const chip = page.getByRole('button', { name: say('place.toilets'), exact: true });
        await chip.click();
        const list = page.getByRole('list', { name: say('place.toilets') });
        await expect.poll(() => list.getByRole('button').count()).toBe(2);
        await list.getByRole('button', { name: '测试厕所' }).click();
        await page.getByRole('heading', { level: 1, name: '测试厕所' }).waitFor();
      },
    );
    await withApp({ hash: `#lens=find&${from}`, before: withoutWebGl }, async ({ page }) => {
      await page.locator('.seat-row').first().waitFor();
      expect(await page.getByRole('button', { name: say('place.toilets'), exact: true }).count()).toBe(0);
    });
  });
});

describe('what is open now', () => {
  /** Shanghai's clocks: a minute before midnight, a minute after, and the morning of a holiday. */
  const moments = [
    ['2026-11-25T15:59:00Z', '2026-11-25T23:59'],
    ['2026-11-25T16:01:00Z', '2026-11-26T00:01'],
    ['2026-10-01T02:00:00Z', '2026-10-01T10:00'],
  ] as const;

  /** The bundled pack with hours over midnight, and with a park that is shut on holidays. */
  const pack = readBundledPack();
  const seats = pack['seats.geojson']
    .replaceAll('Mo-Su 10:00-22:00', 'Mo-Su 18:00-02:00')
    .replaceAll('Mo-Su 05:00-18:00', 'Mo-Su 05:00-18:00; PH off');

  it.each(moments)('is the same at %s whatever the zone of the host', async (instant, at) => {
    const { listed, closed } = await ask(
      expectValue(parseDistrict({ ...pack, 'seats.geojson': seats })).district,
    );
    const expected = await listed({ required: [], at });
    const shut = await closed({ required: [], at });
    expect(shut.length).toBeGreaterThan(0);
    for (const timezone of ['Asia/Shanghai', 'America/New_York'])
      await withApp(
        {
          timezone,
          hash: `#lens=find&at=now&${from}`,
          before: withoutWebGl,
          prepare: async (page) => {
            await page.clock.setFixedTime(new Date(instant));
            await page.route('**/seats.geojson', (route) =>
              route.fulfill({ body: seats, contentType: 'application/geo+json' }),
            );
          },
        },
        async ({ page }) => {
          await page.getByText(speak('zh')('find.aside.now', { time: at.slice(11) })).waitFor();
          await expect.poll(() => listedIds(page), { message: timezone }).toEqual(expected);
        },
      );
  });

  it('tells which nearer seats are closed, and when they open', async () => {
    const say = speak('zh');
    await withApp(
      { device: 'phone', hash: `#lens=find&at=2026-11-25T22:10&${from}`, before: withoutWebGl },
      async ({ page }) => {
        await page.getByText(pattern('zh', 'find.closed.then')).click();
        await page
          .locator('.closed-list')
          .getByText(say('find.closed.opens', { time: '05:00' }))
          .first()
          .waitFor();
      },
    );
  });
});

describe('the first view', () => {
  it('lists the seats before anything of the map is fetched', async () => {
    await withApp(
      {
        device: 'phone',
        before: () => {
          new MutationObserver((_, observer) => {
            if (!document.querySelector('.seat-row')) return;
            observer.disconnect();
            performance.mark('seats-listed');
          }).observe(document, { subtree: true, childList: true });
          HTMLCanvasElement.prototype.getContext = () => null;
        },
      },
      async ({ page, requests }) => {
        await expect.poll(() => requests.some((url) => /create-map-engine-.*\.js$/.test(url))).toBe(true);
        const [listed, fetched] = await page.evaluate(() => [
          performance.getEntriesByName('seats-listed')[0]?.startTime ?? Number.NaN,
          Math.min(
            ...performance
              .getEntriesByType('resource')
              .filter(({ name }) => /create-map-engine|maplibre/.test(name))
              .map(({ startTime }) => startTime),
          ),
        ]);
        expect(listed).toBeLessThan(fetched ?? Number.NaN);
      },
    );
  });
});
