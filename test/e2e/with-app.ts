import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { type Device, devices } from '../../scripts/browser-flags';

export interface AppOptions {
  readonly device?: Device;
  /** The link's hash: `#lens=plan&r=50`. */
  readonly hash?: string;
  readonly language?: 'zh' | 'en';
  readonly theme?: 'light' | 'dark';
  /** Where the device says it is; null = permission refused. */
  readonly position?: { readonly latitude: number; readonly longitude: number } | null;
  /** The zone of the host; New York unless a test asks for another. */
  readonly timezone?: string;
  /** The service worker runs: for tests of what works without a network. */
  readonly keepsOffline?: boolean;
  /** Runs in the page before its own code. */
  readonly before?: () => void;
  /** Answers requests in the site's place, before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Console errors that the test provokes; any other fails it. */
  readonly expectedErrors?: readonly RegExp[];
  /** Another build than `dist/`, with a slash at the end of its address. */
  readonly site?: string;
  /** A browser of the test's own, with other flags than the shared one. */
  readonly browser?: Browser;
}

let shared: Promise<Browser> | undefined;

/** The browser that all tests share; each test has a profile of its own in it. */
function sharedBrowser(): Promise<Browser> {
  shared ??= chromium.connect(inject('browserEndpoint'));
  return shared;
}

/** The context of a device: size, touch, language, theme, and where it stands. */
function contextOf({
  device = 'desktop',
  language = 'zh',
  theme = 'light',
  position,
  timezone = 'America/New_York',
  keepsOffline,
}: AppOptions) {
  const options: BrowserContextOptions = {
    ...devices[device],
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    // The host's zone must not matter: the district keeps its own time.
    timezoneId: timezone,
    reducedMotion: 'reduce',
    // What a device keeps for offline use would come between a test and the files that it is about.
    serviceWorkers: keepsOffline ? 'allow' : 'block',
  };
  return position ? { ...options, geolocation: position, permissions: ['geolocation'] } : options;
}

export interface App {
  readonly page: Page;
  /** Every address that the page and its workers asked for, in order. */
  readonly requests: readonly string[];
}

/**
 * Opens the site with a fresh profile, runs the test, and then holds the page to what must always be true:
 * nothing was asked of another origin, and no error was left in the console.
 */
export async function withApp(options: AppOptions, test: (app: App) => Promise<void>): Promise<void> {
  const site = options.site ?? inject('siteUrl');
  const browser = options.browser ?? (await sharedBrowser());
  const context = await browser.newContext({ ...contextOf(options), baseURL: site });
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    const page = await context.newPage();
    if (options.before) await page.addInitScript(options.before);
    await options.prepare?.(page);
    await page.goto(options.hash ?? '');
    await test({ page, requests });
    const foreign = requests.filter((url) => !url.startsWith(site) && !/^(data|blob):/.test(url));
    expect(foreign, 'requests that leave the origin').toEqual([]);
    const unexpected = errors.filter((text) => !options.expectedErrors?.some((known) => known.test(text)));
    expect(unexpected, 'errors in the console').toEqual([]);
  } finally {
    await context.close();
  }
}
