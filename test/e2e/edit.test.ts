import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import type { Seat } from '../../src/model/district';
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
      expect(await types(page)).toEqual(['seat-added', 'seat-withdrawn']);
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
      expect(await types(page)).toEqual(['seat-merged']);
      await button(page, say('data.edit.split')).click();
      await page.getByRole('heading', { name: say('data.edit.merged') }).waitFor({ state: 'detached' });
      expect(await types(page)).toEqual(['seat-merged', 'seat-split']);
    });
  });
});
