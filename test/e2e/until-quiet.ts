import type { Page } from 'playwright-core';

/** Milliseconds without a new request after which nothing more comes by itself. */
const silence = 1000;

/**
 * Waits until the page asks for nothing any more. The load state `networkidle` is no help to that: it comes once for a
 * page, and what is fetched ahead in idle time comes after it.
 */
export async function untilQuiet(page: Page, requests: readonly string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let asked = -1; asked !== requests.length; ) {
    asked = requests.length;
    await new Promise((resolve) => setTimeout(resolve, silence));
  }
}
