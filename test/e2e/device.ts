import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { browserFlags, devices } from '../../scripts/browser-flags';
import { findBrowser } from '../../scripts/find-browser';
import type { Language } from '../../src/i18n/catalogue';

/** Where the device says it is. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

export interface VisitOptions {
  readonly language?: Language;
  readonly position?: Place;
  /** Runs in every page before its own code. */
  readonly before?: () => void;
}

/** A device that keeps its profile between visits. */
export interface TestDevice {
  /** Starts the browser on the profile, runs the visit and ends the browser. No error may be left in the console. */
  visit(options: VisitOptions, visit: (context: BrowserContext) => Promise<void>): Promise<void>;
}

/** Runs a test with a device of its own, whose profile is thrown away afterwards. */
export async function withDevice(test: (device: TestDevice) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'zuozuo-device-'));
  try {
    await test({ visit: (options, visit) => visitOn(profile, options, visit) });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function visitOn(
  profile: string,
  { language = 'en', position, before }: VisitOptions,
  visit: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await chromium.launchPersistentContext(profile, {
    ...devices.phone,
    executablePath: findBrowser(),
    args: [...browserFlags],
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
    ...(position ? { geolocation: position, permissions: ['geolocation'] } : {}),
  });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    if (before) await context.addInitScript(before);
    await visit(context);
    expect(errors, 'errors in the console').toEqual([]);
  } finally {
    await context.close();
  }
}

/** The page that the browser opens with, at an address. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const blank = context.pages().find((page) => page.url() === 'about:blank');
  const page = blank ?? (await context.newPage());
  await page.goto(url);
  return page;
}
