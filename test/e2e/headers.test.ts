import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder';
import { openPage, withDevice } from './device';
import { speak } from './speak';
import { withoutWebGl } from './without-web-gl';

const say = speak('en');

let site: ServedFolder;

beforeAll(async () => {
  site = await serveFolder('dist');
});

afterAll(() => site.end());

/** The smallest module that there is: its sign and its version. */
const compiles = async () => {
  try {
    await WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
    return true;
  } catch {
    return false;
  }
};

async function workerCompiles(page: Page, name: string): Promise<boolean> {
  const file = readdirSync(join('dist', 'assets')).find((each) => each.startsWith(`${name}-`));
  const [worker] = await Promise.all([
    page.waitForEvent('worker', (each) => each.url().includes(name)),
    page.evaluate((url) => void new Worker(url, { type: 'module' }), `./assets/${file}`),
  ]);
  return worker.evaluate(compiles);
}

describe('under the headers of the ready server settings', () => {
  it('only the solver’s script compiles WebAssembly, from the network and from the device', async () => {
    await withDevice(async (device) => {
      await device.visit({ before: withoutWebGl }, async (context) => {
        const page = await openPage(context, site.url);
        const check = async () => {
          expect(await page.evaluate(compiles), 'the page').toBe(false);
          expect(await workerCompiles(page, 'siting-worker'), 'another worker').toBe(false);
          expect(await workerCompiles(page, 'solver-worker'), 'the solver').toBe(true);
        };
        await page.locator('.nearest-list button').first().waitFor();
        await check();
        await page.getByText(say('find.offline.ready')).waitFor();
        await page.reload();
        expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
        await check();
      });
    });
  });

  it('Plan finds the next seats, and nothing is refused', async () => {
    await withDevice(async (device) => {
      await device.visit({ before: withoutWebGl }, async (context) => {
        const page = await openPage(context, `${site.url}#lens=plan`);
        await page.locator('.plan[aria-busy="false"] tr[data-row]').first().waitFor();
        await page.getByRole('button', { name: say('plan.siting', { count: 10 }) }).click();
        await page.getByRole('button', { name: say('plan.siting.run') }).click();
        await page.getByRole('button', { name: say('plan.siting.take', { count: 10 }) }).waitFor();
      });
    });
  });
});
