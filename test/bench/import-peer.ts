import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of this file has the peers' own package file; the main install never brings them. */
export const peerFolder = dirname(fileURLToPath(import.meta.url));

const peerRequire = createRequire(join(peerFolder, 'package.json'));

/**
 * A package of the peers' own install. Its name is no literal, so that types and unused packages can be
 * checked without the install; the caller says which of its functions it uses.
 */
export async function importPeer<T>(name: string): Promise<T> {
  const path = peerRequire.resolve(name);
  const module: { default?: unknown } = await import(pathToFileURL(path).href);
  return module as T;
}

/** A file beside a package's main file. */
export const resolvePeerFile = (name: string, file: string): string =>
  join(dirname(peerRequire.resolve(name)), file);

/** Whether every package of the peers' package file stands there in its pinned version. */
export function hasPeers(): boolean {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const wanted: Record<string, string> = read(join(peerFolder, 'package.json')).dependencies;
  return Object.entries(wanted).every(([name, version]) => {
    const path = join(peerFolder, 'node_modules', name, 'package.json');
    return existsSync(path) && read(path).version === version;
  });
}
