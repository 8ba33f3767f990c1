import type { Page } from 'playwright-core';
import { middleOf } from '../../test/e2e/middle-of-map';
import { waitForMap } from '../wait-for-map';

/** Where nothing can be drawn there is nothing to wait for. */
async function rest(page: Page): Promise<void> {
  const isDrawn = await page.evaluate(() => document.createElement('canvas').getContext('webgl') !== null);
  if (isDrawn) await waitForMap(page);
}

/** Moves over the map, and positions that the pointer has on the way: as fast as events come. */
const moves = 30;

async function hover(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x - 200, y - 120);
  await page.mouse.move(x + 200, y + 120, { steps: moves });
}

/** Presses around the middle until a seat is met. */
async function click(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  for (let turn = 0; turn < moves; turn++) {
    await page.mouse.click(x + 9 * turn, y + 5 * turn);
    const isOpen = await page
      .waitForFunction(() => /[#&]seat=/.test(location.hash), undefined, { timeout: 1000 })
      .then(() => true)
      .catch(() => false);
    if (isOpen) return;
  }
  throw new Error('No seat was met in the middle of the map.');
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, -240);
  await rest(page);
}

/** What a hand does on the map, and waiting until it is drawn. */
export const onMap = { rest, hover, click, zoom } as const;
