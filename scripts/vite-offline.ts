import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headerFiles } from './header-files.ts';
import { writeServiceWorker } from './offline/write-service-worker.ts';
import { styleVariable } from './vite-csp.ts';

/**
 * Writes the service worker when everything else of the build is in its place, and beside the page the settings
 * for servers. The dev server has no service worker.
 */
export function storeForOfflineUse(): Plugin {
  let root = process.cwd();
  let dist = 'dist';
  let styleUrl: string | undefined;
  return {
    name: 'store-for-offline-use',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      dist = resolve(config.root, config.build.outDir);
      styleUrl = config.env[styleVariable];
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        for (const [name, text] of Object.entries(headerFiles(styleUrl)))
          writeFileSync(join(dist, name), text);
        await writeServiceWorker(root, dist);
      },
    },
  };
}
