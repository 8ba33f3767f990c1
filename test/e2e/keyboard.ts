import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any panel has before its list. */
const mostStops = 160;

/** What a stop of the Tab key is. */
interface Stop {
  /** How many elements are meant; one, as soon as it is there. */
  readonly targets: number;
  readonly isTarget: boolean;
  readonly isMarked: boolean;
  /** The focused element's own words. */
  readonly focused: string;
}

/**
 * Presses Tab until the focus is on the target, as somebody without a pointer does. Every stop on the way
 * must be seen: a focus without a mark is a defect.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  let focused = 'nothing';
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const reached = await target.evaluateAll(readStop);
    focused = reached.focused;
    if (!reached.isMarked) expect.fail(`The focus cannot be seen on ${focused}`);
    if (reached.targets > 1) expect.fail(`${target} are ${reached.targets} elements.`);
    if (reached.isTarget) return;
  }
  expect.fail(`${mostStops} stops did not lead to ${target}; the focus is on ${focused}`);
}

/** Where the focus is, and whether the focused element, or the label that stands for it, has an outline or a ring. */
function readStop(targets: readonly Element[]): Stop {
  const { activeElement } = document;
  const label = activeElement instanceof HTMLInputElement ? activeElement.closest('label') : null;
  const isMarked = [activeElement, label].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  return {
    targets: targets.length,
    isTarget: activeElement !== null && targets.includes(activeElement),
    // The focus may be on its way through the browser's own bars.
    isMarked: isMarked || !activeElement || activeElement === document.body,
    focused: activeElement?.outerHTML.slice(0, 160) ?? 'nothing',
  };
}
