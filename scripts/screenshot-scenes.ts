import type { Page } from 'playwright-core';
import { type Device, devices } from './browser-flags';

/** One picture: what is opened, and what is done before it is taken. */
export interface Scene {
  /** The file's name, without ending. */
  readonly name: string;
  readonly lens: 'plan' | 'adopt' | 'find';
  readonly device: Device;
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark';
  /** Further parameters of the link, with a leading `&`. */
  readonly hash?: string;
  /** No map is expected: nothing waits for it. */
  readonly map?: 'missing';
  readonly fullPage?: boolean;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** When it is drawn. */
  readonly play?: (page: Page) => Promise<void>;
}

const lenses = ['plan', 'adopt', 'find'] as const;
const languages = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

const views: readonly Scene[] = lenses.flatMap((lens) =>
  (Object.keys(devices) as Device[]).flatMap((device) =>
    languages.flatMap((language) =>
      themes.map((theme) => ({
        name: `${lens}-${device}-${language}-${theme}`,
        lens,
        device,
        language,
        theme,
      })),
    ),
  ),
);

/** Every lens as it opens, 24 pictures, then the states that people meet less often. */
export const scenes: readonly Scene[] = views;
