import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/catalogue';
import { readWishes } from '../../src/io/read-wishes';
import { readDownload } from './read-download';
import { pattern, speak } from './speak';
import { withApp } from './with-app';
import { withoutWebGl } from './without-web-gl';

/** From a bus stop of Yuyuan Road to the house of Liu Changsheng. */
const way = '#lens=find&page=walk&from=31.224716,121.436659&to=31.226411,121.441977';

describe.each(languages)('a wish for a seat in %s', (language) => {
  const say = speak(language);
  const phone = { device: 'phone', language, before: withoutWebGl } as const;

  /** Plan's page of wishes, by its way in. */
  async function openWishes(page: Page): Promise<void> {
    await page.getByRole('button', { name: say('common.lens.plan'), exact: true }).click();
    await page.locator('summary', { hasText: say('plan.more') }).click();
    await page.getByRole('button', { name: say('plan.wishes'), exact: true }).click();
  }

  it('is noted on a leg that is too long, travels by file, and becomes a seat in a scenario', async () => {
    let file = '';
    await withApp({ ...phone, hash: way }, async ({ page }) => {
      await page.getByText(pattern(language, 'find.walk.long')).click();
      await page
        .getByRole('button', { name: say('find.walk.wish') })
        .first()
        .click();
      await page.getByText(say('find.walk.wish.kept')).waitFor();
      await page.getByText(say('find.walk.wish.next')).waitFor();
      await page.reload();
      await openWishes(page);
      await page.getByText(say('plan.wishes.count', { count: 1 })).waitFor();
      file = await readDownload(page, say('plan.wishes.save'));
      await page.getByRole('button', { name: say('plan.wishes.remove') }).click();
      await page.getByText(say('plan.wishes.none')).waitFor();
    });
    const read = readWishes(file, 'wishes.geojson', 'jingansi');
    expect(read.ok && read.value).toMatchObject([{ required: [], note: '' }]);

    await withApp({ language, before: withoutWebGl, hash: '#lens=plan' }, async ({ page }) => {
      await openWishes(page);
      const open = (buffer: string) =>
        page.locator('.wishes input[type=file]').setInputFiles({
          name: 'w.geojson',
          mimeType: 'application/geo+json',
          buffer: Buffer.from(buffer),
        });
      await open('{}');
      await page.getByText(say('plan.wishes.error.wishes-file-foreign', { file: 'w.geojson' })).waitFor();
      await open(file);
      await page.getByText(say('plan.wishes.taken', { added: 1, known: 0 })).waitFor();
      await open(file);
      await page.getByText(say('plan.wishes.taken', { added: 0, known: 1 })).waitFor();
      await page.getByRole('button', { name: say('plan.wishes.seat') }).click();
      await page
        .getByText(say('plan.scenario.seat.new', { number: '1' }))
        .first()
        .waitFor();
    });
  });
});
