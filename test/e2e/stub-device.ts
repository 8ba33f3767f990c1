import type { Page } from 'playwright-core';

/** What `stubDevice` puts into the page. */
interface StubbedDevice {
  readonly give: (lat: number, lng: number, accuracy: number, heading: number | null) => void;
  readonly fail: (code: number) => void;
  readonly watchers: () => number;
  readonly asked: () => number;
}

/**
 * Runs in the page before its own code: a device that gives fixes only when the test says so, and counts who
 * watches it. The permission reads as not asked yet.
 */
export function stubDevice(): void {
  const watches = new Map<number, readonly [PositionCallback, PositionErrorCallback | null | undefined]>();
  let made = 0;
  const watch = (give: PositionCallback, fail?: PositionErrorCallback | null) => {
    made += 1;
    watches.set(made, [give, fail]);
    return made;
  };
  const device: StubbedDevice = {
    give: (latitude, longitude, accuracy, heading) => {
      const coords = { latitude, longitude, accuracy, heading } as GeolocationCoordinates;
      const fix = { coords, timestamp: Date.now() } as GeolocationPosition;
      for (const [give] of [...watches.values()]) give(fix);
    },
    fail: (code) => {
      const error = { code, PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 };
      for (const [, fail] of [...watches.values()]) fail?.(error as GeolocationPositionError);
    },
    watchers: () => watches.size,
    asked: () => made,
  };
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      watchPosition: watch,
      clearWatch: (id: number) => watches.delete(id),
      getCurrentPosition: watch,
    },
  });
  Object.defineProperty(navigator, 'permissions', { configurable: true, value: undefined });
  Object.assign(window, { stubbedDevice: device });
}

type Stubbed = { readonly stubbedDevice: StubbedDevice };

/** Whoever is to hear of a fix must watch: what follows the device is fetched with the first question for it. */
const isWatched = (page: Page) =>
  page.waitForFunction(() => (window as unknown as Stubbed).stubbedDevice.watchers() > 0);

/** The stubbed device of a page. */
export const deviceOf = (page: Page) => ({
  give: async (lat: number, lng: number, accuracy = 12) => {
    await isWatched(page);
    await page.evaluate((fix) => (window as unknown as Stubbed).stubbedDevice.give(...fix, null), [
      lat,
      lng,
      accuracy,
    ] as const);
  },
  fail: async (code: 1 | 2 | 3) => {
    await isWatched(page);
    await page.evaluate((c) => (window as unknown as Stubbed).stubbedDevice.fail(c), code);
  },
  watchers: () => page.evaluate(() => (window as unknown as Stubbed).stubbedDevice.watchers()),
  asked: () => page.evaluate(() => (window as unknown as Stubbed).stubbedDevice.asked()),
});
