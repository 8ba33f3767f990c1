import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkImports, resolveImport } from './architecture/check-imports';
import { findCycle } from './architecture/find-cycle';
import { entryFiles, importTable } from './architecture/import-table';
import { readArchitecturePaper } from './architecture/read-architecture-paper';
import { type Import, readImports } from './architecture/read-imports';
import { parseSource, readSourceFiles } from './helpers/source-file';

/**
 * A cycle counts only over imports that exist at run time: a type import is erased, and two types that
 * name each other are no knot in the loading order. Between rooms types count too, since the table has
 * no arrow back.
 */
function runtimeGraph(imports: readonly Import[], files: ReadonlySet<string>): Map<string, string[]> {
  const graph = new Map<string, string[]>();
  for (const one of imports) {
    const target = one.typeOnly ? null : resolveImport(one, files);
    if (target?.kind !== 'file') continue;
    graph.set(one.from, [...(graph.get(one.from) ?? []), target.path]);
  }
  return graph;
}

/** Imports and file names of a little tree of sources given as text. */
function readVirtual(texts: Readonly<Record<string, string>>): [Import[], Set<string>] {
  const imports = Object.entries(texts).flatMap(([path, text]) => readImports(parseSource(path, text)));
  return [imports, new Set(Object.keys(texts))];
}

const sources = readSourceFiles('src');
const files = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/${path.replaceAll('\\', '/')}`,
  ),
);
const imports = sources.flatMap(readImports);

describe('the code', () => {
  it('is read whole: every TypeScript file below src, and more than the contracts that it began with', () => {
    const onDisk = [...files].filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
    expect(sources.map(({ path }) => path).sort()).toEqual(onDisk.sort());
    expect(sources.length).toBeGreaterThanOrEqual(32);
    expect(imports.length).toBeGreaterThanOrEqual(sources.length);
  });

  it('imports only along the arrows of the table', () => {
    expect(checkImports(imports, files)).toEqual([]);
  });

  it('loads without a cycle', () => {
    expect(findCycle(runtimeGraph(imports, files))).toBeNull();
  });
});

describe('the table', () => {
  it('is the table of ARCHITECTURE.md', () => {
    const rows = readArchitecturePaper(readFileSync('ARCHITECTURE.md', 'utf8'));
    const entry = entryFiles.map((path) => path.replace('src/', '')).join(', ');
    expect(rows.has(entry), `a row ${entry}`).toBe(true);
    rows.delete(entry);
    expect(Object.fromEntries(rows)).toEqual(importTable);
  });

  it('has no arrow back', () => {
    expect(
      findCycle(new Map(Object.entries(importTable).map(([room, arrows]) => [room, Object.keys(arrows)]))),
    ).toBeNull();
  });
});

describe('a bad sample is refused:', () => {
  const breaches = (texts: Readonly<Record<string, string>>) => checkImports(...readVirtual(texts));
  const target = 'export const x = 1;';
  const cases: readonly [name: string, from: string, text: string, to: string, sentence: RegExp][] = [
    [
      'a missing arrow',
      'src/model/a.ts',
      `import { x } from '../io/x';`,
      'src/io/x.ts',
      /no arrow from model to io/,
    ],
    [
      'a type over it',
      'src/lib/a.ts',
      `import type { x } from '../model/x';`,
      'src/model/x.ts',
      /no arrow from lib/,
    ],
    [
      'a re-export',
      'src/geometry/a.ts',
      `export { x } from '../model/x';`,
      'src/model/x.ts',
      /no arrow from geometry/,
    ],
    [
      'a dynamic import',
      'src/i18n/a.ts',
      `const a = import('../ui/x');`,
      'src/ui/x.ts',
      /no arrow from i18n/,
    ],
    [
      'a worker',
      'src/lenses/plan/a.ts',
      `new Worker(new URL('../../worker/x.ts', import.meta.url));`,
      'src/worker/x.ts',
      /no arrow from lenses to worker/,
    ],
    [
      'an inline type',
      'src/ui/a.ts',
      `export type A = import('../model/x').X;`,
      'src/model/x.ts',
      /no arrow from ui to model/,
    ],
    [
      'a calculation on the page',
      'src/state/a.ts',
      `import { x } from '../analysis/coverage/find-gaps';`,
      'src/analysis/coverage/find-gaps.ts',
      /only types may be imported/,
    ],
    [
      'state in the map',
      'src/map/a.ts',
      `import { x } from '../state/filters';`,
      'src/state/filters.ts',
      /only map-view.ts/,
    ],
    [
      'one lens in another',
      'src/lenses/plan/a.ts',
      `import { x } from '../find/x';`,
      'src/lenses/find/x.ts',
      /moves to lenses\/shared/,
    ],
    [
      'the entry in a room',
      'src/ui/a.ts',
      `import { x } from '../app';`,
      'src/app.tsx',
      /never the other way/,
    ],
    [
      'a file in no room',
      'src/misc/a.ts',
      `import { x } from '../lib/x';`,
      'src/lib/x.ts',
      /lies in no room/,
    ],
  ];
  it.each(cases)('%s', (_, from, text, to, sentence) => {
    expect(breaches({ [from]: text, [to]: target })).toEqual([expect.stringMatching(sentence)]);
  });

  const packages: readonly [path: string, text: string, sentence: RegExp][] = [
    ['src/ui/a.ts', `import { Map } from 'maplibre-gl';`, /maplibre-gl belong to map only/],
    [
      'src/lenses/adopt/a.ts',
      `const deck = import('@deck.gl/layers');`,
      /@deck.gl\/layers belong to map only/,
    ],
    ['src/state/a.ts', `import { openDB } from 'idb';`, /idb belong to store only/],
    [
      'src/analysis/coverage/a.ts',
      `import { buffer } from '@turf/turf';`,
      /@turf\/turf belong to geometry only/,
    ],
    ['src/lib/a.ts', `import { readFileSync } from 'node:fs';`, /runs in a browser/],
    ['src/lib/a.ts', `import { chunk } from 'lodash';`, /lodash has no owner/],
    ['src/lib/a.ts', `import { gone } from './gone';`, /which is not there/],
  ];
  it.each(packages)('%s with %s', (path, text, sentence) => {
    expect(breaches({ [path]: text })).toEqual([expect.stringMatching(sentence)]);
  });

  it('a cycle of values', () => {
    const texts = {
      'src/lib/a.ts': `import { b } from './b'; export const a = b;`,
      'src/lib/b.ts': `import { c } from './c'; export const b = c;`,
      'src/lib/c.ts': `export const c = () => import('./a');`,
    };
    expect(findCycle(runtimeGraph(...readVirtual(texts)))).toEqual([
      'src/lib/a.ts',
      'src/lib/b.ts',
      'src/lib/c.ts',
      'src/lib/a.ts',
    ]);
  });

  it('an import that cannot be read from the text', () => {
    const read = (text: string) => () => readImports(parseSource('src/lib/a.ts', text));
    expect(read('const a = import(name);')).toThrow(/path is computed/);
    expect(read(`const all = import.meta.glob('./*.ts');`)).toThrow(/hides its imports/);
  });
});

describe('a good sample passes:', () => {
  it('types, data files, the shared lens, and a cycle of types', () => {
    const [all, names] = readVirtual({
      'src/state/a.ts': `import { walks } from '../analysis/coverage/presets'; import type { Found } from '../analysis/coverage/find-gaps'; export const a = walks;`,
      'src/analysis/coverage/presets.ts': 'export const walks = [];',
      'src/analysis/coverage/find-gaps.ts': `import type { Other } from './other'; export type Found = Other;`,
      'src/analysis/coverage/other.ts': `import { type Found } from './find-gaps'; export type Other = Found;`,
      'src/lenses/plan/a.ts': `import { x } from '../shared/x'; export const a = x;`,
      'src/lenses/shared/x.ts': 'export const x = 1;',
    });
    expect(all).toHaveLength(5);
    expect(checkImports(all, names)).toEqual([]);
    expect(findCycle(runtimeGraph(all, names))).toBeNull();
  });
});
