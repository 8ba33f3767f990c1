import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any panel has before its list. */
const mostStops = 160;

/**
 * Presses Tab until the focus is on the target, as somebody without a pointer does. Every stop on the way
 * must be seen: a focus without a mark is a defect.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (!(await isFocusMarked(page))) expect.fail(`The focus cannot be seen on ${await describeFocus(page)}`);
    if (
      (await target.count()) > 0 &&
      (await target.evaluate((element) => element === document.activeElement))
    )
      return;
  }
  expect.fail(`${mostStops} stops did not lead to ${target}; the focus is on ${await describeFocus(page)}`);
}

/** Whether the focused element, or the label that stands for it, has an outline or a ring. */
function isFocusMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // The focus is on its way through the browser's own bars.
    if (!focused || focused === document.body) return true;
    const label = focused instanceof HTMLInputElement ? focused.closest('label') : null;
    return [focused, label].some((element) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    });
  });
}

const describeFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.outerHTML.slice(0, 160) ?? 'nothing');
