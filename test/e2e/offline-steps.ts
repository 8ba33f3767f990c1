import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n/catalogue';
import { speak } from './speak';

/** Opens the panel about offline use from the menu. */
export async function openOfflinePanel(page: Page, language: Language): Promise<void> {
  const say = speak(language);
  await page
    .locator('summary')
    .and(page.getByLabel(say('common.menu')))
    .click();
  await page.getByRole('button', { name: say('common.offline.open'), exact: true }).click();
  await page.locator('.offline-panel').waitFor();
}

/** Stores everything now, where it is not stored yet, and waits until it is. */
export async function storedEverything(page: Page, language: Language): Promise<void> {
  await page.locator('.offline-panel').getByText(speak(language)('find.offline.has.all')).waitFor();
}

/** Asks the server for a newer version, in the open panel. */
export async function askForUpdate(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: speak(language)('find.offline.update.check'), exact: true }).click();
}

export async function closePanel(page: Page, language: Language): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: speak(language)('common.close') })
    .click();
}

/** The names of the versions or files that this device keeps. */
export async function keptNames(page: Page, kind: 'version' | 'file'): Promise<string[]> {
  const start = kind === 'version' ? 'kept-note/version-' : 'kept-file/';
  const urls = await page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => url);
  });
  return urls.filter((url) => url.includes(start)).map((url) => url.slice(url.indexOf(start) + start.length));
}
