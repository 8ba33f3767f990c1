import { resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { recordChunks } from './scripts/record-chunks.ts';
import { writeSecurityPolicy } from './scripts/vite-csp.ts';
import { storeForOfflineUse } from './scripts/vite-offline.ts';
import { shipDistrictPacks } from './scripts/vite-packs.ts';
import { writePageAddress } from './scripts/vite-page-address.ts';

const chunks = recordChunks();

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

/**
 * Puts all that an entry starts with into one script. Left alone, every module that a later part shares with
 * it goes into a script of its own: twenty small ones compress worse by 4 kB than one, and are twenty requests.
 */
function gather(
  entry: string,
  name: string,
  within = /(?:)/,
): (id: string, graph: ModuleGraph) => string | null {
  let modules: ReadonlySet<string> | null = null;
  return (id, graph) => {
    modules ??= reach(entry, graph);
    return modules.has(id) && within.test(id) ? name : null;
  };
}

/** The few small modules that the map shares with everything else. */
const core = /\/src\/(?:lib|geometry|model|analysis)\//;

/** A module with all that it imports statically. */
function reach(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

export default defineConfig({
  // Relative, so that the built site works from any folder of any static host.
  base: './',
  // A file that is not there is said to be missing, as every static host does it.
  appType: 'mpa',
  plugins: [
    preact(),
    shipDistrictPacks(),
    writeSecurityPolicy(),
    writePageAddress(),
    chunks.page,
    storeForOfflineUse(),
  ],
  worker: {
    format: 'es',
    plugins: chunks.worker,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: gather(resolve('src/worker/compute-worker.ts'), 'compute'), debugName: 'compute' },
          ],
        },
      },
    },
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: gather(resolve('src/main.tsx'), 'start'), debugName: 'start' },
            {
              name: gather(resolve('src/map/engine/create-map-engine.ts'), 'start', core),
              debugName: 'core',
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
});
