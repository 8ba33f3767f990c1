import { describe, expect, it } from 'vitest';
import { withApp } from './with-app';

describe('the page, when its words cannot be fetched,', () => {
  it('is not blank: it says in both languages what to do, and opens at the next try', async () => {
    let isBroken = true;
    await withApp(
      {
        prepare: async (page) => {
          await page.route(/\/assets\/shell-zh-[^/]+\.js$/, (route) =>
            isBroken ? route.abort() : route.continue(),
          );
        },
        expectedErrors: [/Failed to (load|fetch)/],
      },
      async ({ page }) => {
        const sentence = page.locator('[data-failed]');
        await sentence.waitFor();
        expect(await sentence.innerText()).toMatch(/网络[\s\S]*network/);
        expect(await page.locator('.opening:visible').count()).toBe(1);
        isBroken = false;
        await page.reload();
        await page.locator('.nearest-list button').first().waitFor();
        await expect.poll(() => page.locator('.opening').count()).toBe(0);
      },
    );
  });
});
