import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

/**
 * The element has the focus, or is about to: the page moves it when the panel has come to rest, which is a moment after
 * what opens can be seen.
 */
export async function expectFocus(target: Locator): Promise<void> {
  const focused = () =>
    target.evaluate((element) =>
      element === document.activeElement ? 'the target' : document.activeElement?.outerHTML.slice(0, 160),
    );
  await expect.poll(focused, { message: `the focus is on ${target}` }).toBe('the target');
}
