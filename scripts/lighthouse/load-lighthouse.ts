import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Audit } from './to-text';

/** What we use of Lighthouse's answer; its own types come with its install. */
interface Answer {
  readonly lhr: {
    readonly categories: Readonly<
      Record<
        string,
        {
          readonly score: number | null;
          readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
        }
      >
    >;
    readonly audits: Readonly<Record<string, Audit>>;
  };
}

export type Lighthouse = (url: string, flags: object) => Promise<Answer | undefined>;

const folder = resolve('test/lighthouse');

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function isInstalled(): boolean {
  const installed = join(folder, 'node_modules', 'lighthouse', 'package.json');
  const wanted = readJson(join(folder, 'package.json')).dependencies.lighthouse;
  return existsSync(installed) && readJson(installed).version === wanted;
}

/**
 * Lighthouse from a folder of its own, installed there where it is missing: 185 MB that the main install is spared.
 * @throws Error with one sentence where npm cannot
 */
export async function loadLighthouse(): Promise<Lighthouse> {
  if (!isInstalled()) {
    console.error('Installing Lighthouse in test/lighthouse …');
    const { stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    const [line = 'npm gave no reason'] = (stderr ?? '').split('\n').filter((text) => text !== '');
    if (!isInstalled()) throw new Error(`Lighthouse could not be installed in test/lighthouse: ${line}.`);
  }
  const path = createRequire(join(folder, 'package.json')).resolve('lighthouse');
  return (await import(pathToFileURL(path).href)).default;
}
