import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** One script of the build, with what it pulls in and what it was made of. Paths are relative to `dist/`. */
export interface ChunkRecord {
  readonly file: string;
  /** Bundled for a worker: its imports are never those of the page. */
  readonly worker: boolean;
  readonly isEntry: boolean;
  /** Scripts loaded with it, before it runs. */
  readonly imports: readonly string[];
  /** Scripts that it may load later. */
  readonly dynamicImports: readonly string[];
  /** Style sheets and other files that it asks for. */
  readonly css: readonly string[];
  readonly assets: readonly string[];
  /** Source file (relative to the repository) → bytes of it in this chunk, before compression. */
  readonly modules: Readonly<Record<string, number>>;
}

/** Where the record lies in the build, beside nothing that a page loads. */
export const chunkRecordFile = '.vite/chunks.json';

/**
 * Writes down which modules and files each script of the build holds. Vite's own manifest names files, but
 * neither the modules inside them nor the chunks of workers, and a byte budget that cannot see these could
 * be kept by accident. Rejected: searching the minified code for a library's words.
 * @returns one plugin for the page and one a worker bundle; both write to the same record
 */
export function recordChunks(): { readonly page: Plugin; readonly worker: () => Plugin[] } {
  const records = new Map<string, ChunkRecord>();
  let root = process.cwd();
  let outDir = 'dist';

  const recorder = (worker: boolean): Plugin => ({
    name: `record-chunks:${worker ? 'worker' : 'page'}`,
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          records.set(output.fileName, {
            file: output.fileName,
            worker,
            isEntry: output.isEntry,
            imports: output.imports,
            dynamicImports: output.dynamicImports,
            css: [...(output.viteMetadata?.importedCss ?? [])],
            assets: [...(output.viteMetadata?.importedAssets ?? [])],
            modules: Object.fromEntries(
              Object.entries(output.modules).map(([id, { renderedLength }]) => [
                nameOf(id, root),
                renderedLength,
              ]),
            ),
          });
        }
      },
    },
  });

  const page = recorder(false);
  return {
    page: {
      ...page,
      writeBundle() {
        const file = join(outDir, chunkRecordFile);
        mkdirSync(join(file, '..'), { recursive: true });
        const sorted = [...records.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
        writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
      },
    },
    worker: () => [recorder(true)],
  };
}

/**
 * A module's path relative to the repository, without a query; virtual modules keep their name. Packages
 * are named from `node_modules/` on, wherever it lies (it may be a link).
 */
function nameOf(id: string, root: string): string {
  const path = id
    .replace(/[?#].*$/, '')
    .replaceAll('\0', '')
    .split(sep)
    .join('/');
  const packages = path.indexOf('node_modules/');
  if (packages >= 0) return path.slice(packages);
  return path.startsWith(root) ? relative(root, path) : path;
}
