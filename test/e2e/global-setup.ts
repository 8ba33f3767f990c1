import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { browserFlags } from '../../scripts/browser-flags';
import { findBrowser } from '../../scripts/find-browser';
import { serveBuild } from '../../scripts/serve-build';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site, with a slash at the end. */
    siteUrl: string;
    /** The shared browser. */
    browserEndpoint: string;
  }
}

/** Serves `dist/` and starts the one browser that all files share. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build in dist/: run npm run build first.');
  const executablePath = findBrowser();
  const site = await serveBuild();
  const browser = await chromium.launchServer({ executablePath, args: [...browserFlags] });
  project.provide('siteUrl', site.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
