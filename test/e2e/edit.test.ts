import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { prepareNetwork } from '../../src/analysis/street-network/prepare-network';
import { findStreetSide } from '../../src/analysis/street-side/find-street-side';
import { languages } from '../../src/i18n/catalogue';
import { windOf } from '../../src/lenses/shared/wind-of';
import type { Position } from '../../src/lib/units';
import type { Seat } from '../../src/model/district';
import { nudgePosition } from '../../src/model/scenario/nudge-position';
import { bundledDistrict } from '../helpers/bundled-district';
import { readRecords } from './office-answer';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

let seats: readonly Seat[];
let total: number;
beforeAll(async () => {
  const district = await bundledDistrict();
  total = district.seats.length;
  seats = district.seats.filter(
    ({ condition, backrest, adoption }) =>
      condition === 'in-use' && backrest === 'unknown' && adoption.keeper === null,
  );
});

const edit = '#lens=plan&page=edit';
const types = async (page: Page) => (await readRecords(page)).map(({ event }) => event.type);

describe.each(languages)('editing the district’s seats in %s', (language) => {
  const say = speak(language);
  const options = { language, before: withoutWebGl } as const;
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const becomeOffice = async (page: Page) => {
    await page.getByText(say('data.edit.office'), { exact: true }).waitFor();
    await button(page, say('data.edit.office.do')).click();
    await page.getByRole('heading', { name: say('data.edit.choose') }).waitFor();
  };
  const record = async (page: Page, name = say('data.edit.record')) => {
    await button(page, say('data.edit.reason.seen')).click();
    await button(page, name).click();
  };
  const undone = (page: Page, type: 'seat-added' | 'seat-moved' | 'seat-edited') =>
    page.getByText(say('adopt.say.undo.done', { what: say(`adopt.audit.event.${type}`) })).waitFor();

  it('adds a seat, which every lens then has, and takes it back by the keys', async () => {
    await withApp({ ...options, hash: edit }, async ({ page }) => {
      await becomeOffice(page);
      await button(page, say('data.edit.add.middle')).click();
      await page.getByRole('heading', { name: say('data.edit.new') }).waitFor();
      await button(page, say('data.edit.record')).click();
      await page.getByText(say('data.edit.reason.missing')).waitFor();
      await record(page);
      await expect.poll(() => types(page)).toEqual(['seat-added']);
      await button(page, say('data.edit.others')).click();
      await page.getByText(say('data.edit.found', { count: total + 1 })).waitFor();
      const id = (await readRecords(page))[0]?.event.id ?? '';

      await page.goto(`#lens=find&seat=${id}`);
      await page.reload();
      await page.locator('.seat-view').waitFor();

      await page.goto(edit);
      await page.getByText(say('data.edit.found', { count: total + 1 })).waitFor();
      await page.keyboard.press('Control+z');
      await undone(page, 'seat-added');
      await page.getByText(say('data.edit.found', { count: total })).waitFor();
      await expect.poll(() => types(page)).toEqual(['seat-added', 'seat-withdrawn']);
    });
  });

  it('moves a seat by the arrow keys and puts its backrest right, as one entry that is undone as one', async () => {
    const [seat] = seats;
    await withApp({ ...options, hash: `${edit}&seat=${seat?.id}` }, async ({ page }) => {
      await page.getByText(say('data.edit.office'), { exact: true }).waitFor();
      await button(page, say('data.edit.office.do')).click();
      const place = page.getByRole('group', { name: say('data.edit.place') });
      const north = place.getByRole('button', { name: say('plan.scenario.nudge.north') });
      await north.focus();
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page
        .getByRole('group', { name: say('plan.scenario.field.backrest') })
        .getByRole('radio', { name: say('plan.scenario.knowledge.yes'), exact: true })
        .check();
      await page.getByText(say('adopt.audit.field.backrestChecked'), { exact: false }).waitFor();
      await record(page);
      await expect.poll(() => types(page)).toEqual(['seat-edited', 'seat-moved']);
      const [, moved] = await readRecords(page);
      const payload = moved?.event.payload as { readonly position: readonly [number, number] } | undefined;
      expect(((payload?.position[1] ?? 0) - (seat?.position[1] ?? 0)) * 111_000).toBeCloseTo(11, 0);
      expect(moved?.event.reason).toBe(say('data.edit.reason.seen'));

      await page.reload();
      await button(page, say('data.edit.others')).click();
      await page.getByText(say('data.edit.today')).click();
      await page.getByText(say('adopt.audit.event.seat-moved')).waitFor();
      await page.keyboard.press('Control+z');
      await undone(page, 'seat-moved');
      await expect
        .poll(() => types(page))
        .toEqual(['seat-edited', 'seat-moved', 'seat-moved', 'seat-edited']);
      const back = (await readRecords(page))[2]?.event.payload;
      expect(back).toEqual({ position: seat?.position });
    });
  });

  it('says on which side of the street a seat stands as the keys lead it across', async () => {
    const district = await bundledDistrict();
    const network = prepareNetwork(district);
    const streetAt = (position: Position) => findStreetSide(network, position).street;
    // A seat that twenty metres to the north are across the same street, where it runs from west to east.
    const seat = district.seats.find(({ position, condition }) => {
      const [before, after] = [streetAt(position), streetAt(nudgePosition(position, 0, 20))];
      return (
        condition === 'in-use' &&
        before?.across &&
        before.id === after?.id &&
        [windOf(before.bearing ?? 0), windOf(after.bearing ?? 0)].join() === '4,0'
      );
    });
    expect(seat).toBeDefined();
    await withApp({ ...options, hash: `${edit}&seat=${seat?.id}` }, async ({ page }) => {
      await button(page, say('data.edit.office.do')).click();
      const side = (wind: 0 | 4) =>
        page.locator('.edit-place [role=status]', { hasText: say(`data.edit.wind.${wind}`) });
      await side(4).waitFor();
      const place = page.getByRole('group', { name: say('data.edit.place') });
      await place.getByRole('button', { name: say('plan.scenario.nudge.north') }).focus();
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Shift+ArrowUp');
      await side(0).waitFor();
      // And back by the button for the other side.
      await button(page, say('data.edit.side.across', { side: say('data.edit.wind.4') })).click();
      await side(4).waitFor();
    });
  });

  it('closes several seats at once with one reason, and opens them again with one undo', async () => {
    const [first, second] = seats;
    await withApp({ ...options, device: 'phone', hash: edit }, async ({ page }) => {
      await becomeOffice(page);
      await button(page, say('data.edit.several.choose')).click();
      for (const seat of [first, second]) {
        await page.getByRole('textbox', { name: say('data.edit.search') }).fill(seat?.id ?? '');
        await page.locator('.edit-list input[type=checkbox]').first().check();
      }
      await button(page, say('data.edit.several.edit', { count: 2 })).click();
      await page
        .getByRole('combobox', { name: say('plan.scenario.field.condition') })
        .selectOption('temporarily-closed');
      await record(page, say('data.edit.record.many', { count: 2 }));
      await expect.poll(() => types(page)).toEqual(['seat-condition-changed', 'seat-condition-changed']);
      const [one, two] = await readRecords(page);
      expect(one?.event.at).toBe(two?.event.at);
      await page.locator('.undo-note .button-quiet').click();
      await expect.poll(async () => (await types(page)).length).toBe(4);
      await page
        .getByText(say('adopt.say.undo.done', { what: say('adopt.audit.event.seat-condition-changed') }))
        .waitFor();
    });
  });

  it('merges two seats into one and splits them again', async () => {
    const [first, second] = seats;
    await withApp({ ...options, hash: edit }, async ({ page }) => {
      await becomeOffice(page);
      await button(page, say('data.edit.several.choose')).click();
      for (const seat of [first, second]) {
        await page.getByRole('textbox', { name: say('data.edit.search') }).fill(seat?.id ?? '');
        await page.locator('.edit-list input[type=checkbox]').first().check();
      }
      await button(page, say('data.edit.several.edit', { count: 2 })).click();
      await button(page, say('data.edit.reason.wrong')).click();
      await page.getByRole('button', { name: first?.id ?? '' }).click();
      await page.getByRole('heading', { name: say('data.edit.merged') }).waitFor();
      await expect.poll(() => types(page)).toEqual(['seat-merged']);
      await button(page, say('data.edit.split')).click();
      await page.getByRole('heading', { name: say('data.edit.merged') }).waitFor({ state: 'detached' });
      await expect.poll(() => types(page)).toEqual(['seat-merged', 'seat-split']);
    });
  });
});

describe('a district of one’s own', () => {
  const say = speak('zh');
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const rows = Array.from(
    { length: 24 },
    (_, i) => `${43.6 + (i % 6) * 0.0004},${1.44 + Math.floor(i / 6) * 0.0005},有,木`,
  );
  // A metre beside the first one, and nothing tells the two apart.
  const twin = '43.60001,1.44,有,木';

  /** Makes a district of a file with a bench in every row and goes to where its seats are put right. */
  async function enter(page: Page, lines: readonly string[]) {
    await page.locator('.import-drop').waitFor();
    await page.locator('.import-page input[type="file"]').setInputFiles({
      name: 'bancs.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['纬度,经度,靠背,材质', ...lines].join('\n')),
    });
    await page.locator('.import-end .button-main').click();
    await button(page, say('data.import.done.enter')).click();
    await page.waitForURL(/pack=/);
    await page.locator('.data-ways button', { hasText: say('data.edit.title') }).click();
    await page.getByRole('heading', { name: say('data.edit.choose') }).waitFor();
  }
  const options = { before: withoutWebGl, hash: '#lens=plan&page=import' } as const;

  it('is corrected at once, without saying who one is', async () => {
    await withApp(options, async ({ page }) => {
      await enter(page, rows);
      expect(await page.getByText(say('data.edit.office'), { exact: true }).count()).toBe(0);
      await button(page, say('data.edit.add.middle')).click();
      await page.getByRole('heading', { name: say('data.edit.new') }).waitFor();
      // A file of benches brings no streets: there is no side to tell, and that is said.
      await page.getByText(say('data.edit.side.none')).waitFor();
      await button(page, say('data.edit.reason.seen')).click();
      await button(page, say('data.edit.record')).click();
      await button(page, say('data.edit.others')).click();
      await page.getByText(say('data.edit.found', { count: rows.length + 1 })).waitFor();
    });
  });

  it('keeps two seats two for good, and takes that back', async () => {
    await withApp(options, async ({ page }) => {
      await enter(page, [...rows, twin]);
      await page.locator('summary', { hasText: say('data.edit.duplicates') }).click();
      await button(page, say('data.edit.duplicates.keep')).first().click();
      const kept = page.locator('summary', { hasText: say('data.edit.duplicates.kept') });
      await kept.waitFor();
      // Another day, another page: it is still known.
      await page.reload();
      await kept.click();
      await button(page, say('data.edit.duplicates.back')).click();
      await kept.waitFor({ state: 'detached' });
      await page.locator('summary', { hasText: say('data.edit.duplicates') }).waitFor();
      await page.keyboard.press('Control+z');
      await kept.waitFor();
    });
  });
});
