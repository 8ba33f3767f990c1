import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import type { PackFile } from '../../src/io/pack-files';

interface Feature {
  id: string;
  properties: Record<string, unknown>;
  geometry: { type: string; coordinates: unknown };
}

/** How the server answers for one file, in place of the file. */
export type Answer = (route: Route) => Promise<void>;

/** Answers for files of the pack until it is told to stop; returns how to stop. */
export async function damagePack(
  page: Page,
  answers: Readonly<Partial<Record<PackFile, Answer>>>,
): Promise<() => void> {
  let isDamaged = true;
  for (const [file, answer] of Object.entries(answers))
    await page.route(`**/data/jingansi/${file}`, (route) => (isDamaged ? answer(route) : route.continue()));
  return () => {
    isDamaged = false;
  };
}

export const withText =
  (body: string): Answer =>
  (route) =>
    route.fulfill({ body, contentType: 'application/geo+json' });

export const notFound: Answer = (route) => route.fulfill({ status: 404, body: 'Not found' });

/** Says that it is larger than any pack, as a server does before it sends. */
export const oversize: Answer = (route) =>
  route.fulfill({ body: '{}', headers: { 'content-length': '9000000000' } });

/** The file as it is shipped, with its features changed. */
export function withFeatures(file: PackFile, change: (features: Feature[]) => void): Answer {
  const collection = JSON.parse(readFileSync(join('data', 'jingansi', file), 'utf8'));
  change(collection.features);
  // JSON has no NaN; some writers print it all the same, as null.
  return withText(JSON.stringify(collection));
}
