import type { Page } from 'playwright-core';

/** The middle of the map that cards leave free, in pixels of the page: where the view's centre is drawn. */
export async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const cross = document.querySelector<SVGElement>('.map-cross');
    const view = document.querySelector('.map-view')?.getBoundingClientRect();
    if (!cross || !view) throw new Error('There is no map on the page.');
    cross.style.display = 'block';
    const box = cross.getBoundingClientRect();
    cross.style.display = '';
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}
