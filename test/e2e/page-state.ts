import type { Page } from 'playwright-core';

/**
 * What a person can have before them, for checks that hold of every page: one list, so that a new state is added once and
 * measured by all of them. Reached by classes and roles, since the page may speak any language.
 */
export interface PageState {
  readonly name: string;
  readonly hash: string;
  /** What is done on the opened page, and waited for, until the state is there. */
  reach(page: Page): Promise<unknown>;
}

/** Waits for the first of what a selector finds. */
export const shows = (selector: string) => (page: Page) => page.locator(selector).first().waitFor();
