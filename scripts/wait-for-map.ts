import type { Page } from 'playwright-core';

/** Drawing in software takes seconds where a GPU takes a frame. */
const patience = 45_000;

/**
 * Waits until the map has drawn everything that it has been told (`data-map-state` of its element). Throws
 * with the state that it stopped in, so that a picture or a test is never made of half a map.
 */
export async function waitForMap(page: Page): Promise<void> {
  const map = page.locator('[data-map-state]').first();
  await map.waitFor({ timeout: patience });
  try {
    await page.locator('[data-map-state="idle"]').first().waitFor({ timeout: patience });
    // The legend comes when the map stands.
    await page.locator('.legend').first().waitFor({ timeout: patience });
  } catch {
    throw new Error(
      `The map did not come to rest: its state is ${await map.getAttribute('data-map-state')}.`,
    );
  }
}
