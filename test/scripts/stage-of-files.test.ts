import { describe, expect, it } from 'vitest';
import { stageOfFiles } from '../../scripts/offline/stage-of-files';
import type { ChunkRecord } from '../../scripts/record-chunks';

const chunk = (file: string, modules: readonly string[], more: Partial<ChunkRecord> = {}): ChunkRecord => ({
  file: `assets/${file}`,
  worker: false,
  isEntry: false,
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  modules: Object.fromEntries(modules.map((name) => [name, 1])),
  ...more,
});

const chunks = [
  chunk('index.js', ['index.html'], { isEntry: true, imports: ['assets/start.js'] }),
  chunk('start.js', ['src/main.tsx'], {
    dynamicImports: ['assets/adopt.js', 'assets/plan.js', 'assets/map.js', 'assets/inline.js'],
    assets: ['assets/compute.js'],
  }),
  chunk('adopt.js', ['src/lenses/adopt/index.ts'], {
    imports: ['assets/table.js'],
    css: ['assets/adopt.css'],
  }),
  chunk('table.js', ['src/ui/data-table.tsx']),
  chunk('plan.js', ['src/lenses/plan/index.ts'], {
    imports: ['assets/table.js', 'assets/scenario.js'],
    css: ['assets/plan.css'],
    assets: ['assets/siting.js'],
  }),
  chunk('scenario.js', ['src/state/scenario.ts']),
  chunk('map.js', ['src/map/engine.ts'], {
    dynamicImports: ['assets/arcs.js'],
    assets: ['assets/tiles.mjs'],
  }),
  chunk('arcs.js', ['node_modules/@deck.gl/core/index.js']),
  chunk('inline.js', ['src/worker/create-operations.ts']),
  chunk('compute.js', ['src/worker/create-operations.ts'], {
    worker: true,
    isEntry: true,
    dynamicImports: ['assets/hours.js', 'assets/turf.js'],
  }),
  chunk('hours.js', ['src/analysis/opening-hours/create-open-at.ts'], { worker: true }),
  chunk('turf.js', ['node_modules/@turf/buffer/index.js'], { worker: true }),
  chunk('siting.js', ['src/worker/siting-worker.ts'], { worker: true, isEntry: true }),
];

const names = (files: readonly string[]) => files.map((file) => `assets/${file}`);

const firstScripts = ['index.js', 'start.js', 'adopt.js', 'table.js', 'map.js', 'compute.js', 'hours.js'];
const laterScripts = ['plan.js', 'scenario.js', 'arcs.js', 'inline.js', 'turf.js', 'siting.js'];
const first = ['index.html', 'data/jingansi/seats.geojson', 'icon.svg', 'manifest.webmanifest'].concat(
  names([...firstScripts, 'adopt.css', 'tiles.mjs', 'unrecorded.css']),
);
const later = [...names([...laterScripts, 'plan.css']), 'data/packs.json'];
const asked = ['data/harbour/district.json', 'data/harbour/seats.geojson'];
const unused = ['sw.js', 'nginx.conf', '.htaccess', '.vite/chunks.json', 'pictures/plan.png', 'data/LICENSE'];

describe('which files of a build are stored when', () => {
  const stages = stageOfFiles(chunks, [...first, ...later, ...asked, ...unused], 'jingansi');
  const ofStage = (stage: number) => [...stages].filter(([, each]) => each === stage).map(([file]) => file);

  it('first what the page reaches without Plan, in idle time what only Plan or a second opinion needs', () => {
    expect(ofStage(1).toSorted()).toEqual(first.toSorted());
    expect(ofStage(2).toSorted()).toEqual(later.toSorted());
  });

  it('another district only when it is opened', () => {
    expect(ofStage(3).toSorted()).toEqual(asked.toSorted());
  });

  it('a build without the page’s first script stops', () => {
    expect(() => stageOfFiles([], first, 'jingansi')).toThrow('src/main.tsx');
  });
});
