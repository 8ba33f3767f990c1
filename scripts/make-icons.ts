/**
 * `npm run icons`: draws the pictures that home screens show from `public/icon.svg`. They are committed; run it
 * again when the seal changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { browserFlags } from './browser-flags.ts';
import { findBrowser } from './find-browser.ts';

const folder = join('public', 'icons');

interface Icon {
  readonly name: string;
  /** Width and height, pixels. */
  readonly size: number;
  /** Share of the width that the seal takes; the ground fills the rest up to the edge. null = as drawn, with its own corners. */
  readonly share: number | null;
}

/**
 * Androids cut a maskable icon to a circle of 80 % of its width; Apple rounds the corners of its own.
 * https://www.w3.org/TR/appmanifest/#icon-masks
 */
const icons: readonly Icon[] = [
  { name: 'icon-192', size: 192, share: null },
  { name: 'icon-512', size: 512, share: null },
  { name: 'maskable-512', size: 512, share: 0.72 },
  { name: 'apple-touch-icon', size: 180, share: 0.92 },
];

async function draw(page: Page, seal: string, { size, share }: Icon): Promise<Buffer> {
  const ground = /fill="(#[0-9a-f]+)"/i.exec(seal)?.[1];
  if (!ground) throw new Error('public/icon.svg has no ground: its first shape must have a fill.');
  const inner = size * (share ?? 1);
  const picture = `data:image/svg+xml;base64,${Buffer.from(seal).toString('base64')}`;
  const style = `width:${size}px;height:${size}px;display:grid;place-items:center;background:${share ? ground : 'transparent'}`;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><div style="${style}"><img alt="" src="${picture}" width="${inner}" height="${inner}"></div>`,
  );
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  return page.screenshot({ omitBackground: true });
}

async function makeIcons(): Promise<void> {
  const seal = readFileSync(join('public', 'icon.svg'), 'utf8');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserFlags] });
  const page = await browser.newPage();
  for (const icon of icons) {
    writeFileSync(join(folder, `${icon.name}.png`), await draw(page, seal, icon));
    console.log(`${folder}/${icon.name}.png`);
  }
  await browser.close();
}

makeIcons().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 2;
});
