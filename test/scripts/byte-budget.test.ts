import { describe, expect, it } from 'vitest';
import { type Build, filesOf, findModules, measureStage, type Stage } from '../../scripts/byte-budget';
import type { ChunkRecord } from '../../scripts/record-chunks';

function chunk(file: string, parts: Partial<ChunkRecord>): ChunkRecord {
  return {
    file,
    worker: false,
    isEntry: false,
    imports: [],
    dynamicImports: [],
    css: [],
    assets: [],
    modules: {},
    ...parts,
  };
}

/** An entry that shares a chunk with the map, a map loaded later, and a worker with the same module. */
const chunks = [
  chunk('entry.js', {
    isEntry: true,
    imports: ['shared.js'],
    dynamicImports: ['map.js'],
    css: ['entry.css'],
    modules: { 'src/main.tsx': 10 },
  }),
  chunk('shared.js', { imports: ['entry.js'], modules: { 'node_modules/preact/dist/preact.mjs': 5 } }),
  chunk('map.js', {
    imports: ['shared.js'],
    modules: { 'src/map/engine.ts': 5, 'node_modules/deck.gl/a.js': 1 },
  }),
  chunk('worker.js', { worker: true, modules: { 'src/worker/compute-worker.ts': 3 } }),
];
const sizes: Record<string, number> = {
  'index.html': 1,
  'entry.js': 10,
  'entry.css': 2,
  'shared.js': 20,
  'map.js': 400,
  'worker.js': 50,
  'data/seats.geojson': 7,
};
const build: Build = { chunks, files: Object.keys(sizes), sizeOf: (file) => sizes[file] ?? Number.NaN };

const first: Stage = {
  name: 'before the map',
  limit: 60,
  modules: ['src/main.tsx'],
  workers: [],
  files: [/^index\.html$/],
};
const whole: Stage = {
  ...first,
  modules: ['src/main.tsx', 'src/map/engine.ts'],
  workers: ['src/worker/compute-worker.ts'],
  files: [/^index\.html$/, /^data\//],
};

describe('measureStage', () => {
  it('counts the page, its scripts with all that they import, and their styles, each once', () => {
    expect(measureStage(first, build).total).toBe(1 + 10 + 2 + 20);
    expect(measureStage(whole, build).total).toBe(1 + 10 + 2 + 20 + 400 + 50 + 7);
  });

  it('leaves out what is loaded later', () => {
    expect(filesOf(first, build)).toEqual(new Set(['entry.js', 'entry.css', 'shared.js', 'index.html']));
  });

  it('names the largest file first', () => {
    expect(measureStage(whole, build).files[0]).toEqual({ file: 'map.js', bytes: 400 });
  });

  it('refuses a stage over something that the build lacks', () => {
    expect(() => measureStage({ ...first, modules: ['src/gone.ts'] }, build)).toThrow(
      /page script.*src\/gone.ts/,
    );
    expect(() => measureStage({ ...first, workers: ['src/main.tsx'] }, build)).toThrow(/worker script/);
    expect(() => measureStage({ ...first, files: [/\.woff2$/] }, build)).toThrow(
      /no file of the build matches/,
    );
  });
});

describe('findModules', () => {
  it('finds a library that came into the entry', () => {
    expect(findModules('src/main.tsx', /deck\.gl/, chunks)).toEqual([]);
    expect(findModules('src/map/engine.ts', /deck\.gl/, chunks)).toEqual(['node_modules/deck.gl/a.js']);
  });
});
