import type { Browser } from 'playwright-core';
import { devices } from '../browser-flags';
import type { ImportTarget } from './measure-drop';
import { observeTasks } from './page-side';

/** Milliseconds after which what a page fetches for later has come. */
const settling = 3_000;

/** Opens the page of imports of a build, in Chinese, with the list of long tasks. */
export async function openImportPage(
  browser: Browser,
  baseURL: string,
): Promise<ImportTarget & { readonly close: () => Promise<void> }> {
  const context = await browser.newContext({
    ...devices.desktop,
    baseURL,
    locale: 'zh-CN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('crash', () => errors.push('the page has crashed'));
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  // What runs TypeScript here names functions by a helper of its own.
  await page.addInitScript('globalThis.__name = (made) => made;');
  await page.addInitScript(observeTasks);
  await page.goto('#lens=plan&page=import');
  await page.locator('.import-drop').waitFor();
  await page.waitForTimeout(settling);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const processes = await listRenderers(browser);
  return { page, session, errors, processes, close: () => context.close() };
}

async function listRenderers(browser: Browser): Promise<readonly number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
