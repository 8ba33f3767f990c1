import type { Stage } from './byte-budget';

/** The module that the page starts with. */
export const entryModule = 'src/main.tsx';

/** What the page itself names: Vite's own few lines before the entry. */
const pageModule = 'index.html';

/** What must come later than the entry: Turf is the worker's, deck.gl is loaded when an arc is drawn. */
export const lazyLibraries = /node_modules\/(@turf|deck\.gl|@deck\.gl|@luma\.gl|@loaders\.gl|maplibre-gl)\//;

/** One language at a time; Chinese is the larger one. */
const words = {
  shell: 'src/i18n/volumes/shell-zh.ts',
  find: 'src/i18n/volumes/find-zh.ts',
  plan: 'src/i18n/volumes/plan-zh.ts',
} as const;

const shell: Stage = {
  name: 'Before the map',
  limit: 60_000,
  modules: [pageModule, entryModule, words.shell],
  workers: [],
  files: [/^index\.html$/],
};

export const findStage: Stage = {
  name: 'Find until its seats are drawn',
  limit: 560_000,
  modules: [
    ...shell.modules,
    'src/lenses/find/find-lens.tsx',
    'src/map/engine/create-map-engine.ts',
    'src/lenses/shared/assist/assist.ts',
  ],
  // The invariants are checked after the map is drawn: counted here, so that they stay small.
  workers: ['src/worker/compute-worker.ts', 'src/worker/answer-breaches.ts', 'src/worker/code-usability.ts'],
  // Ready walks and pinyin come with the walk page and with the first search.
  files: [...shell.files, /maplibre-gl-worker/, /^data\/jingansi\/(?!walks|pinyin).+json$/],
};

export const planStage: Stage = {
  ...findStage,
  name: 'Plan until its table is filled',
  limit: 900_000,
  modules: [
    ...findStage.modules,
    'src/lenses/plan/plan-lens.tsx',
    // The hand that moves seats.
    'src/map/engine/seat-drag.ts',
    'src/map/engine/held-seat.ts',
    words.plan,
    words.find,
  ],
  // The worker fetches it with the first question of Plan.
  workers: [...findStage.workers, 'src/worker/hold-evaluations.ts'],
};

/**
 * The moments whose bytes are limited (issue Foundation, section 6). End-to-end tests compare the lists of
 * Find and Plan with what the browser really asks for, so that nothing is loaded that no budget counts.
 */
export const stages = [shell, findStage, planStage] as const;
