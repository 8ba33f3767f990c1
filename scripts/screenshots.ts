/**
 * `npm run screenshots`: pictures of the built site in `screenshots/`, to be looked at before a change of
 * the interface is called done: every lens × phone and desktop × Chinese and English × light and dark, and
 * the states that people meet less often. An argument keeps the pictures whose name contains it:
 * `npm run screenshots -- plan-desktop`.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserFlags, devices } from './browser-flags';
import { findBrowser } from './find-browser';
import { type Scene, scenes } from './screenshot-scenes';
import { serveBuild } from './serve-build';
import { waitForMap } from './wait-for-map';

const folder = 'screenshots';

async function openScene(browser: Browser, site: string, scene: Scene): Promise<Page> {
  const context = await browser.newContext({
    ...devices[scene.device],
    baseURL: site,
    locale: scene.language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: scene.theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await scene.prepare?.(page);
  await page.goto(`#lens=${scene.lens}${scene.hash ?? ''}`);
  return page;
}

async function takePicture(browser: Browser, site: string, scene: Scene): Promise<void> {
  const page = await openScene(browser, site, scene);
  try {
    if (scene.map !== 'missing') await waitForMap(page);
    await scene.play?.(page);
    if (scene.map !== 'missing') await waitForMap(page);
    await page.screenshot({ path: join(folder, `${scene.name}.png`), fullPage: scene.fullPage ?? false });
  } finally {
    await page.context().close();
  }
}

async function takeAll(wanted: string): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const chosen = scenes.filter(({ name }) => name.includes(wanted));
  if (chosen.length === 0) throw new Error(`No picture has ${wanted} in its name.`);
  mkdirSync(folder, { recursive: true });
  const site = await serveBuild();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  try {
    for (const scene of chosen) {
      await takePicture(browser, site.url, scene);
      console.log(join(folder, `${scene.name}.png`));
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

takeAll(process.argv[2] ?? '').catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
