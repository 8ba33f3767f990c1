import { askedStage, type KeptFile } from '../../src/offline/data.ts';
import type { ChunkRecord } from '../record-chunks.ts';
import { laterModules, laterWorkerFallbacks, unusedFiles } from './later-modules.ts';

/** The page's first script. */
const entryModule = 'src/main.tsx';

/**
 * Which files of a build are stored at once (1) and which in idle time (2). First comes whatever the page can
 * reach from its first script without crossing into something that only Plan or a second opinion needs, and every
 * file that is no script: the page, the pack, icons. What nobody asks for at run time is not in the answer.
 * The packs of other districts are stored when one is opened (3), and their list in idle time.
 * @param files of `dist/`, with forward slashes
 * @param pack the one that the site opens by itself
 */
export function stageOfFiles(
  chunks: readonly ChunkRecord[],
  files: readonly string[],
  pack: string,
): ReadonlyMap<string, KeptFile[3]> {
  const first = reachFirst(chunks);
  // A file that no script's record names (styles that come alone) is not known to be spared: it comes first.
  const recorded = new Set(chunks.flatMap(({ file, css, assets }) => [file, ...css, ...assets]));
  return new Map(
    files
      .filter((file) => !unusedFiles.some((pattern) => pattern.test(file)))
      .map(
        (file) =>
          [file, stageOfPackFile(file, pack) ?? (recorded.has(file) && !first.has(file) ? 2 : 1)] as const,
      ),
  );
}

/** null = no file of another district. */
function stageOfPackFile(file: string, pack: string): KeptFile[3] | null {
  if (file === 'data/packs.json') return 2;
  const [, folder] = /^data\/([^/]+)\//.exec(file) ?? [];
  return folder === undefined || folder === pack ? null : askedStage;
}

function reachFirst(chunks: readonly ChunkRecord[]): ReadonlySet<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const start = chunks.find(({ worker, modules }) => !worker && entryModule in modules);
  if (!start) throw new Error(`No script of the build holds ${entryModule}.`);
  const found = new Set<string>();
  const open = [
    ...chunks.filter(({ worker, isEntry }) => isEntry && !worker).map(({ file }) => file),
    start.file,
  ];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const chunk = byFile.get(file);
    if (!chunk) continue;
    // What a script cannot run without is never left out; what it may load later can be.
    open.push(...chunk.imports, ...chunk.css);
    open.push(...[...chunk.dynamicImports, ...chunk.assets].filter((each) => !isLater(byFile.get(each))));
  }
  return found;
}

function isLater(chunk: ChunkRecord | undefined): boolean {
  if (!chunk) return false;
  const patterns = chunk.worker ? laterModules : [...laterModules, ...laterWorkerFallbacks];
  return Object.keys(chunk.modules).some((name) => patterns.some((pattern) => pattern.test(name)));
}
