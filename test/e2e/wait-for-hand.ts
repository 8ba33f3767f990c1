import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** In words of the page's own: the tests' build puts something else in the place of a dynamic import. */
const loadHand = `(async () => {
  const files = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\\/(seat-drag|held-seat)-[^/]+\\.js$/.test(name));
  // Whoever asked first has been answered first.
  await Promise.all(files.map((file) => import(file)));
  return files.length;
})()`;

/**
 * Waits until the map can take up a seat: the code for that is fetched once seats can be moved, and a press that comes
 * before it moves the map.
 */
export async function waitForHand(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(loadHand), { message: 'files of the hand' }).toBe(2);
}
