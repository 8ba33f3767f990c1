/**
 * The table of ARCHITECTURE.md as data. `test/architecture.test.ts` holds both against each other and
 * against every import in `src/`: change both in one step.
 *
 * How far an arrow reaches:
 * - `all`: any import;
 * - `types`: types, and values only from a room's data-only files (`data.ts`, `presets.ts`) and from
 *   the page files, so that no calculation of weight runs on the page's thread;
 * - `map view only`: only the file that holds where the map looks (`map-view.ts`), besides types.
 */
export type Reach = 'all' | 'types' | 'map view only';

export type Room = keyof typeof importTable;

type Arrows = Readonly<Record<string, Reach>>;

export const importTable = {
  lib: {},
  model: { lib: 'all' },
  geometry: { lib: 'all' },
  analysis: { model: 'all', geometry: 'all', lib: 'all' },
  io: { model: 'all', geometry: 'all', lib: 'all' },
  store: { model: 'all', io: 'all', lib: 'all' },
  worker: { analysis: 'all', io: 'all', model: 'all', geometry: 'all', lib: 'all' },
  offline: { lib: 'all' },
  i18n: { lib: 'all' },
  state: {
    offline: 'types',
    worker: 'all',
    store: 'all',
    io: 'all',
    analysis: 'types',
    model: 'all',
    i18n: 'all',
    lib: 'all',
  },
  actions: {
    offline: 'types',
    state: 'all',
    store: 'all',
    worker: 'all',
    io: 'all',
    analysis: 'types',
    model: 'all',
    i18n: 'all',
    lib: 'all',
  },
  map: {
    model: 'all',
    analysis: 'types',
    geometry: 'all',
    actions: 'all',
    state: 'map view only',
    ui: 'all',
    i18n: 'all',
    lib: 'all',
  },
  ui: { lib: 'all', i18n: 'all' },
  lenses: {
    offline: 'types',
    map: 'all',
    ui: 'all',
    state: 'all',
    actions: 'all',
    analysis: 'types',
    model: 'all',
    i18n: 'all',
    lib: 'all',
  },
} as const satisfies Readonly<Record<string, Arrows>>;

/** Files outside the rooms: they put the rooms together and may import everything. */
export const entryFiles = ['src/app.tsx', 'src/main.tsx'] as const;

/** Data-only files that an arrow of reach `types` may import values from. */
export const dataFiles = ['data.ts', 'presets.ts'] as const;

/**
 * Calculations that an arrow of reach `types` may import: a sum over the grids or the changed seats of
 * answers that are there already, which is done sooner than a worker could be asked.
 */
export const pageFiles = [
  'src/analysis/axes/rank-needs.ts',
  'src/analysis/coverage/find-plane-error.ts',
  'src/analysis/grid-tiling/sum-tiling.ts',
  'src/analysis/scenario-difference/compare-evaluations.ts',
  'src/analysis/scenario-difference/sum-cost.ts',
] as const;

/** The one file of `state` that an arrow `map view only` may import values from. */
export const mapViewFile = 'map-view.ts';

/**
 * Which rooms may import a package. A package that is not listed may not be imported from `src/` at all;
 * `app` stands for the entry files. Sole owners are how a library can later be exchanged in one room.
 */
export const packageOwners: Readonly<Record<string, readonly (Room | 'app')[]>> = {
  'maplibre-gl': ['map'],
  'deck.gl': ['map'],
  '@deck.gl': ['map'],
  idb: ['store'],
  '@turf': ['geometry'],
  kdbush: ['geometry'],
  delaunator: ['geometry'],
  opening_hours: ['analysis'],
  // The exact solver: loaded by the worker that runs it; analysis writes the model.
  highs: ['analysis', 'worker'],
  papaparse: ['io'],
  // The time zone of a place, for a district that is brought along: loaded by the import.
  '@photostructure/tz-lookup': ['io'],
  // The shifts of GCJ-02 and BD-09; asked through `io/datum` alone.
  gcoord: ['io'],
  // Projections of maps in metres: loaded with the first file that is in one.
  proj4: ['io'],
  // Zip files: loaded by the reader and writer of ledger files that carry images.
  fflate: ['io'],
  // Spreadsheets in and out: loaded with the first .xlsx that is read or written.
  hucre: ['io'],
  // XML as a stream that expands no entity of a document: loaded by the readers of KML and OSM XML.
  saxes: ['io'],
  // Encoder of QR codes, loaded by the code that shows one.
  qr: ['ui'],
  // Schemas of the ledger's events: whoever reads an event asks the model.
  valibot: ['model'],
  preact: ['map', 'ui', 'lenses', 'app'],
  '@preact/signals': ['i18n', 'state', 'actions', 'map', 'ui', 'lenses', 'app'],
  // Types of the GeoJSON standard; no code.
  geojson: ['geometry', 'io', 'map'],
};
