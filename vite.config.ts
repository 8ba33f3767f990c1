import { cpSync, existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { preact } from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { recordChunks } from './scripts/record-chunks.ts';
import { writeSecurityPolicy } from './scripts/vite-csp.ts';

/**
 * Ships `data/` beside the page: the dev server reads it in place (it lies inside the root), a build
 * copies the packs, not their sources. `data/` is no `public/` folder because scripts write it.
 */
function shipDistrictPacks(): Plugin {
  let outDir = 'dist';
  return {
    name: 'ship-district-packs',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    closeBundle() {
      if (!existsSync('data')) return;
      cpSync('data', join(outDir, 'data'), {
        recursive: true,
        filter: (from) => !from.includes(join('data', 'sources')),
      });
    },
  };
}

const chunks = recordChunks();

type ModuleGraph = {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
};

const entryModule = resolve('src/main.tsx');
let startModules: ReadonlySet<string> | null = null;

/**
 * Puts all that the page starts with into one script. Left alone, every module that a lens shares with it
 * goes into a script of its own: twenty small ones compress worse by 4 kB than one, and are twenty requests.
 */
function nameChunk(id: string, graph: ModuleGraph): string | null {
  startModules ??= reach(entryModule, graph);
  return startModules.has(id) ? 'start' : null;
}

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
  plugins: [preact(), shipDistrictPacks(), writeSecurityPolicy(), chunks.page],
  worker: { format: 'es', plugins: chunks.worker },
  build: {
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameChunk, debugName: 'start' }] } } },
  },
  server: { port: 5173, strictPort: true },
  preview: { port: 4173, strictPort: true },
});
