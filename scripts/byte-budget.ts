import type { ChunkRecord } from './record-chunks';

/** What a person's browser has loaded up to some moment, and how many bytes that may be. */
export interface Stage {
  readonly name: string;
  /** Bytes after gzip. */
  readonly limit: number;
  /** Source files whose chunks are loaded, with all that they import. */
  readonly modules: readonly string[];
  /** Entry files of workers that are started. */
  readonly workers: readonly string[];
  /** Other files, by a pattern of their path in `dist/`; each must match at least one. */
  readonly files: readonly RegExp[];
}

export interface StageSize {
  readonly name: string;
  readonly limit: number;
  readonly total: number;
  /** Largest first. */
  readonly files: readonly { readonly file: string; readonly bytes: number }[];
}

export interface Build {
  readonly chunks: readonly ChunkRecord[];
  /** Every file of `dist/`, with forward slashes. */
  readonly files: readonly string[];
  /** Bytes of a file after gzip. */
  sizeOf(file: string): number;
}

/**
 * Adds up the files of a stage, each once. Throws when the stage names something that the build lacks: a
 * budget over nothing would always be kept.
 */
export function measureStage(stage: Stage, build: Build): StageSize {
  const files = [...filesOf(stage, build)].map((file) => ({ file, bytes: build.sizeOf(file) }));
  files.sort((a, b) => b.bytes - a.bytes);
  return {
    name: stage.name,
    limit: stage.limit,
    total: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
  };
}

/** Every file that a browser loads in a stage. */
export function filesOf(stage: Stage, { chunks, files }: Build): Set<string> {
  const loaded = new Set<string>();
  for (const module of stage.modules) {
    for (const file of closureOf(chunkWith(module, false, chunks), chunks)) loaded.add(file);
  }
  for (const module of stage.workers) {
    for (const file of closureOf(chunkWith(module, true, chunks), chunks)) loaded.add(file);
  }
  for (const pattern of stage.files) {
    const matches = files.filter((file) => pattern.test(file));
    if (matches.length === 0) throw new Error(`${stage.name}: no file of the build matches ${pattern}.`);
    for (const file of matches) loaded.add(file);
  }
  return loaded;
}

/**
 * The modules in the closure of a source file's chunk that match a pattern: those that should have been
 * loaded later.
 */
export function findModules(module: string, pattern: RegExp, chunks: readonly ChunkRecord[]): string[] {
  const loaded = closureOf(chunkWith(module, false, chunks), chunks);
  return chunks
    .filter(({ file }) => loaded.has(file))
    .flatMap(({ modules }) => Object.keys(modules))
    .filter((name) => pattern.test(name));
}

function chunkWith(module: string, worker: boolean, chunks: readonly ChunkRecord[]): ChunkRecord {
  const found = chunks.find((chunk) => chunk.worker === worker && module in chunk.modules);
  if (!found) throw new Error(`No ${worker ? 'worker' : 'page'} script of the build holds ${module}.`);
  return found;
}

/** A chunk with everything that is loaded before it runs: scripts and style sheets. */
function closureOf(start: ChunkRecord, chunks: readonly ChunkRecord[]): Set<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const loaded = new Set<string>();
  const visit = (chunk: ChunkRecord | undefined) => {
    if (!chunk || loaded.has(chunk.file)) return;
    loaded.add(chunk.file);
    for (const file of chunk.css) loaded.add(file);
    for (const file of chunk.imports) visit(byFile.get(file));
  };
  visit(start);
  return loaded;
}
