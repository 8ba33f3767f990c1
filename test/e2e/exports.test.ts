import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledDistrict } from '../helpers/bundled-district';
import { speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

const say = speak('zh');
const options = { before: withoutWebGl } as const;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses the button of a form of file and gives the file. */
async function save(page: Page, format: 'geojson' | 'csv' | 'xlsx' | 'osm' | 'pack') {
  const name = say('data.export.save.named', { name: say(`data.export.${format}.name`) });
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), mimeType: '', buffer: Buffer.concat(chunks) };
}

/** Moves a seat and puts its backrest right, as somebody of the office. */
async function editSeat(page: Page, id: string) {
  await page.goto(`#lens=plan&page=edit&seat=${id}`);
  await button(page, say('data.edit.office.do')).click();
  const place = page.getByRole('group', { name: say('data.edit.place') });
  await place.getByRole('button', { name: say('plan.scenario.nudge.north') }).click();
  await button(page, say('data.edit.reason.seen')).click();
  await button(page, say('data.edit.record')).click();
  await page.getByText(say('data.edit.unsaved'), { exact: true }).waitFor({ state: 'detached' });
}

describe('what the app hands out', () => {
  it('comes back into it without a changed row, and holds what was edited', async () => {
    const { seats } = await bundledDistrict();
    const id = seats.find(({ condition }) => condition === 'in-use')?.id ?? '';
    await withApp({ ...options, hash: '#lens=plan&page=data' }, async ({ page }) => {
      await editSeat(page, id);
      for (const format of ['geojson', 'csv', 'xlsx'] as const) {
        await page.goto('#lens=plan&page=export');
        const file = await save(page, format);
        expect(file.name).toMatch(new RegExp(`^zuozuo-jingansi-seats-\\d{4}-\\d\\d-\\d\\d\\.${format}$`));
        await page.goto('#lens=plan&page=import');
        await page.locator('.import-drop').waitFor();
        await page.locator('.import-page input[type="file"]').setInputFiles(file);
        await page.locator('.import-preview').waitFor();
        // The one that was edited differs from the pack, and the ledger says why.
        await page
          .getByText(say('data.import.change.aside', { added: '0', changed: '1' }), { exact: true })
          .waitFor();
        await button(page, say('data.import.cancel')).click();
      }
    });
  });

  it('opens on another machine with what was recorded, once its number is confirmed', async () => {
    const { seats } = await bundledDistrict();
    const id = seats.find(({ condition }) => condition === 'in-use')?.id ?? '';
    let pack = { name: '', mimeType: '', buffer: Buffer.of() };
    await withApp({ ...options, hash: '#lens=plan&page=data' }, async ({ page }) => {
      await editSeat(page, id);
      await page.goto('#lens=plan&page=export');
      pack = await save(page, 'pack');
      expect(pack.name).toMatch(/\.zip$/);
    });
    await withApp({ ...options, hash: '#lens=plan&page=data' }, async ({ page }) => {
      await page.locator('.data-ways').waitFor();
      await page.locator('.data-overview input[type=file]').setInputFiles(pack);
      await button(page, say('data.file.take')).click();
      await page.getByText(say('adopt.exchange.office.unknown', { count: 1 })).waitFor();
      await button(page, say('adopt.exchange.office.confirm')).click();
      await page.getByText(say('adopt.exchange.office.unknown', { count: 1 })).waitFor({ state: 'detached' });
      await page.goto(`#lens=plan&page=edit&seat=${id}`);
      await button(page, say('data.edit.office.do')).click();
      await button(page, say('data.edit.others')).click();
      await page.getByText(say('data.edit.today'), { exact: true }).click();
      await page.getByText(say('adopt.audit.event.seat-moved'), { exact: true }).waitFor();
    });
  });
});
