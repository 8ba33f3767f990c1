import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder';
import { expand, field, openAvailableSeat, openHome } from './adopt-steps';
import { openPage, withDevice } from './device';
import { makeNextVersion, type NextVersion, nextPage } from './make-next-version';
import { askForUpdate, closePanel, keptNames, openOfflinePanel, storedEverything } from './offline-steps';
import { pattern, speak } from './speak';
import { withoutWebGl } from './without-web-gl';

const language = 'en';
const say = speak(language);

let next: NextVersion;
let site: ServedFolder;

beforeAll(async () => {
  next = await makeNextVersion();
  site = await serveFolder('dist');
});

afterAll(async () => {
  await site.end();
  rmSync(next.folder, { recursive: true, force: true });
});

const runsNext = async (page: Page) => (await page.locator(nextPage).count()) > 0;

/** A page that was opened anew has lost what a test hung on it. */
const hangMark = (page: Page) => page.evaluate(() => Object.assign(window, { isMarked: true }));
const hasMark = (page: Page) => page.evaluate(() => 'isMarked' in window);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('a newer version', () => {
  it('is offered, keeps the draft that is open, and leaves an old page its scripts', async () => {
    site.show('dist');
    await withDevice(async (device) => {
      await device.visit({ language, before: withoutWebGl }, async (context) => {
        const old = await openPage(context, site.url);
        await openOfflinePanel(old, language);
        await storedEverything(old, language);
        const form = await context.newPage();
        await form.goto(`${site.url}#lens=adopt`);
        await openHome(form, language);
        await openAvailableSeat(form, language);
        await field(form, language, 'organisation').fill('Organisation-D');
        await Promise.all([hangMark(old), hangMark(form)]);

        site.show(next.folder);
        await askForUpdate(old, language);
        await closePanel(old, language);
        await button(form, say('find.offline.update.later')).waitFor();
        // Nothing happens by itself.
        expect([await hasMark(old), await hasMark(form)]).toEqual([true, true]);
        await field(form, language, 'care').fill('Care-D');
        // A text that is written nowhere before it is sent.
        await expand(form, say('adopt.say.report'));
        const note = form.getByRole('textbox', { name: say('adopt.say.report.note') });
        await note.fill('Note-D');
        await button(form, say('find.offline.update.now')).click();

        await expect.poll(() => runsNext(form)).toBe(true);
        await expect.poll(() => field(form, language, 'organisation').inputValue()).toBe('Organisation-D');
        await expect.poll(() => field(form, language, 'care').inputValue()).toBe('Care-D');
        await expand(form, say('adopt.say.report'));
        await expect.poll(() => note.inputValue()).toBe('Note-D');

        // The old page goes on, also with a script that the server no longer has.
        expect([await hasMark(old), await runsNext(old)]).toEqual([true, false]);
        await old.getByText(say('find.offline.update.elsewhere')).waitFor();
        expect(existsSync(join(next.folder, next.lostScript))).toBe(false);
        await button(old, say('common.lens.plan')).click();
        await old.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
        expect(await hasMark(old)).toBe(true);

        // With its last page the old version goes from the device.
        await expect.poll(() => keptNames(form, 'version')).toHaveLength(2);
        await old.close();
        await openOfflinePanel(form, language);
        await storedEverything(form, language);
        await expect.poll(() => keptNames(form, 'version')).toHaveLength(1);
      });
    });
  });

  it('that arrives damaged is refused and said; what is there goes on, until a whole one comes', async () => {
    site.show('dist');
    const file = 'data/jingansi/seats.geojson';
    const whole = readFileSync(join(next.folder, file));
    await withDevice(async (device) => {
      await device.visit({ language, before: withoutWebGl }, async (context) => {
        const page = await openPage(context, site.url);
        await openOfflinePanel(page, language);
        await storedEverything(page, language);
        const stored = await keptNames(page, 'file');

        site.show(next.folder);
        site.replace(file, whole.subarray(0, whole.length / 2));
        await askForUpdate(page, language);
        await page
          .locator('.offline-panel')
          .getByText(say('find.offline.update.incomplete', { file }))
          .waitFor();
        await page.reload();
        await page.locator('.nearest-list button').first().waitFor();
        expect(await runsNext(page)).toBe(false);
        expect(await keptNames(page, 'file')).toEqual(expect.arrayContaining(stored));

        site.replace(file, null);
        await openOfflinePanel(page, language);
        await askForUpdate(page, language);
        await page.locator('.offline-panel').getByText(say('find.offline.update.ready')).waitFor();
        await page
          .locator('.offline-panel')
          .getByRole('button', { name: say('find.offline.update.now') })
          .click();
        await expect.poll(() => runsNext(page)).toBe(true);
      });
    });
  });
});

describe('what is stored', () => {
  it('is cleared whole, and nothing is stored again until the person says so', async () => {
    site.show('dist');
    await withDevice(async (device) => {
      await device.visit({ language, before: withoutWebGl }, async (context) => {
        const page = await openPage(context, site.url);
        await page.getByText(say('find.offline.ready')).waitFor();
        await openOfflinePanel(page, language);
        await button(page, say('find.offline.clear'))
          .or(button(page, say('find.offline.stop')))
          .click();
        await button(page, say('find.offline.clear.yes')).click();
        await page.getByText(say('find.offline.has.nothing')).waitFor();
        const kept = () =>
          page.evaluate(async () => [
            ...(await caches.keys()),
            ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
          ]);
        await expect.poll(kept).toEqual([]);

        await page.reload();
        await page.locator('.nearest-list button').first().waitFor();
        await openOfflinePanel(page, language);
        await page.getByText(say('find.offline.has.nothing')).waitFor();
        expect(await kept()).toEqual([]);
        await button(page, say('find.offline.store')).click();
        await storedEverything(page, language);
      });
    });
  });

  it('is nothing on a device that saves data, until the person presses the button', async () => {
    site.show('dist');
    const before = () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    await withDevice(async (device) => {
      await device.visit({ language, before }, async (context) => {
        await context.addInitScript(withoutWebGl);
        const page = await openPage(context, site.url);
        await page.locator('.nearest-list button').first().waitFor();
        await openOfflinePanel(page, language);
        await page.getByText(say('find.offline.has.nothing.saver')).waitFor();
        expect(await page.evaluate(() => caches.keys())).toEqual([]);
        await button(page, say('find.offline.store')).click();
        await page.getByText(pattern(language, 'find.offline.version')).waitFor();
        await storedEverything(page, language);
      });
    });
  });
});
