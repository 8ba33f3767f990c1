import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { formatMetres } from '../../src/i18n/format';
import { openVolume, switchLanguage } from '../../src/i18n/translate';
import { endText, stepText } from '../../src/lenses/find/seat/step-words';
import { metres, type Position } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { createOperations } from '../../src/worker/create-operations';
import { bundledDistrict } from '../helpers/bundled-district';
import { expectFocus } from './expect-focus';
import { tabTo } from './keyboard';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** Jing'an Temple's forecourt, and how sure its fix is. */
const here: Position = [121.4453, 31.2239];
const accuracy = metres(8);
const fixAt = ([longitude, latitude]: Position) => ({ latitude, longitude, accuracy });

const district = await bundledDistrict();
const operations = createOperations();
const { signal } = new AbortController();
await operations.setDistrict(district, signal);
const near = await operations.nearest(
  { from: here, accuracy, need: anyone, limit: district.seats.length },
  signal,
);

/** A seat that is reached by two streets, each long enough to stand in the middle of. */
async function findCornerSeat() {
  for (const { id, walk } of near) {
    if (!walk) continue;
    const steps = await operations.directions({ line: walk.line }, signal);
    const seat = district.seats.find((each) => each.id === id);
    if (seat && steps.length === 2 && steps.every(({ length }) => length > 40)) return { seat, walk, steps };
  }
  throw new Error('No seat of the pack is reached by two streets.');
}
const { seat, walk, steps } = await findCornerSeat();
const [first, second] = steps;
if (!first || !second) throw new Error('The way has no corner.');

/** Some metres into the second street: three quarters of the way from its corner to the next point of the line. */
function underWay(): Position {
  const corner = walk.line.findIndex(([lng, lat]) => lng === second?.at[0] && lat === second?.at[1]);
  const [a, b] = [walk.line[corner] ?? here, walk.line[corner + 1] ?? here];
  return [a[0] + 0.75 * (b[0] - a[0]), a[1] + 0.75 * (b[1] - a[1])];
}

const seatHash = `#lens=find&seat=${seat.id}`;
const currentStep = (page: Page) => page.locator('.step[aria-current="step"]');
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(languages)('the card of a seat in %s', (language) => {
  const say = speak(language);
  const phone = { device: 'phone', language, before: withoutWebGl } as const;
  const located = { ...phone, position: fixAt(here), hash: seatHash };
  beforeAll(async () => {
    await switchLanguage(language);
    await openVolume('find');
  });

  it('takes a person there: the steps, the next one told once, and that one is there', async () => {
    await withApp(located, async ({ page }) => {
      await page.getByRole('button', { name: say('find.take-me') }).click();
      const sentences = [stepText(first, undefined), stepText(second, first), endText(walk)];
      const told = page.getByRole('list', { name: say('find.card.steps') }).getByRole('listitem');
      await expect.poll(() => told.allInnerTexts()).toEqual(sentences);
      await page
        .getByText(say('find.card.follow.remaining', { distance: formatMetres(walk.length) }))
        .waitFor();
      await expect
        .poll(async () => plain(await currentStep(page).innerText()))
        .toBe(plain(sentences[0] ?? ''));

      await page.context().setGeolocation(fixAt(underWay()));
      await expect
        .poll(async () => plain(await currentStep(page).innerText()))
        .toBe(plain(sentences[1] ?? ''));
      await expect
        .poll(async () => plain((await page.locator('.follow > [role="status"]').textContent()) ?? ''))
        .toBe(plain(sentences[1] ?? ''));

      await page.context().setGeolocation(fixAt(seat.position));
      await page.getByRole('heading', { level: 1, name: say('find.card.follow.there.title') }).waitFor();
      await page.getByText(say('find.card.follow.there', { where: endText(walk) })).waitFor();
      await page.getByRole('button', { name: say('find.card.follow.done') }).click();
      await page.getByRole('button', { name: say('find.take-me') }).waitFor();
    });
  });

  it('asks for another way when a person has left the first', async () => {
    await withApp(located, async ({ page }) => {
      await page.getByRole('button', { name: say('find.take-me') }).click();
      await currentStep(page).waitFor();
      // The nearest place that is well off the way: where another seat stands.
      const aside = near.find(({ distance }) => distance > 250);
      const other = district.seats.find(({ id }) => id === aside?.id);
      await page.context().setGeolocation(fixAt(other?.position ?? here));
      await page
        .locator('.follow > [role="status"]', { hasText: pattern(language, 'find.card.follow.anew') })
        .waitFor();
      await page.getByRole('button', { name: say('find.card.follow.stop') }).click();
      await page.getByRole('button', { name: say('find.take-me') }).waitFor();
    });
  });

  it('goes from step to step by a button where the person said themselves where they are', async () => {
    const hash = `${seatHash}&from=${here[1]},${here[0]}`;
    await withApp({ ...phone, hash }, async ({ page }) => {
      await page.getByRole('button', { name: say('find.take-me') }).click();
      await page.getByText(say('find.card.follow.by-hand')).waitFor();
      const next = page.getByRole('button', { name: say('find.card.follow.next') });
      await next.click();
      await expect
        .poll(async () => plain(await currentStep(page).innerText()))
        .toBe(plain(stepText(second, first)));
      await next.click();
      await page.getByRole('heading', { level: 1, name: say('find.card.follow.there.title') }).waitFor();
    });
  });

  it('takes a report with one thumb; its file says nothing of where or who the person is', async () => {
    await withApp(located, async ({ page, requests }) => {
      const isLedger = (url: string) => /open-ledger|report-confirm|make-file|adopt-/.test(url);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: say('find.card.report.none') }).waitFor();
      expect(requests.filter(isLedger)).toEqual([]);
      await press(say('find.card.report.none'));
      await press(say('find.card.report.confirm', { problem: say('find.card.report.none') }));
      await page
        .getByText(say('find.card.report.given', { problem: say('find.card.report.none') }))
        .waitFor();
      await page.getByText(say('adopt.say.saved')).waitFor();
      const file = await readDownload(page, say('adopt.exchange.make'));
      const events = file
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .filter(({ type }) => type === 'seat-reported');
      expect(events).toMatchObject([
        { subject: { kind: 'seat', id: seat.id }, payload: { problem: 'none', note: null } },
      ]);
      // Neither the fix nor its digits, to a hundred metres.
      for (const degrees of here) expect(file).not.toContain(degrees.toFixed(3));
      expect(file).not.toMatch(/"(?:person|phone|mail|contact|position)"/);
    });
  });

  it('shows a local the Chinese name, the crossing and the arrow, by the keyboard', async () => {
    await withApp(located, async ({ page }) => {
      const button = page.getByRole('button', { name: say('find.card.local') });
      await button.waitFor();
      await page.keyboard.press('l');
      await page.getByText(pattern(language, 'find.card.walk')).waitFor();
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      const sheet = page.getByRole('dialog', { name: say('find.card.local.label') });
      await sheet
        .getByText(seat.street?.zh ?? '', { exact: false })
        .first()
        .waitFor();
      const crossing = await operations.nearestCrossing({ at: seat.position }, signal);
      const chinese = speak('zh');
      await sheet
        .getByText(
          chinese('find.card.local.near', {
            first: crossing?.streets[0].zh ?? '',
            second: crossing?.streets[1].zh ?? '',
          }),
        )
        .waitFor();
      await sheet.getByRole('img').waitFor();
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      // The card is still open, and the focus where it was.
      await expectFocus(button);
      expect(page.url()).toContain(`seat=${seat.id}`);
    });
  });
});
