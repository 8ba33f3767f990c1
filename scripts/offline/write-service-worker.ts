import { resolve } from 'node:path';
import { build } from 'vite';
import { listVersion } from './list-version.ts';

/** The file that browsers ask for to learn of an update; its name never changes. */
const serviceWorkerFile = 'sw.js';

/**
 * Writes the service worker of a finished build, with the list of its files inside: one changed byte anywhere in
 * the site is another worker, and so an update.
 * @param root the repository
 * @param dist the folder of the build
 */
export async function writeServiceWorker(root: string, dist: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { builtVersion: JSON.stringify(listVersion(dist)) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(root, 'src/offline/service-worker.ts'),
        // No module: Firefox runs none as a service worker before version 147.
        output: { format: 'iife', entryFileNames: serviceWorkerFile },
      },
    },
  });
}
