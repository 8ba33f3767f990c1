import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveImport } from '../../architecture/check-imports';
import { readImports } from '../../architecture/read-imports';
import { readSourceFiles } from '../../helpers/source-file';

const files = new Set(
  readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
    (path) => `src/${path.replaceAll('\\', '/')}`,
  ),
);
const imports = readSourceFiles('src')
  .flatMap(readImports)
  .filter(({ typeOnly }) => !typeOnly);

/** Packages that run with a file: its own imports and those of what it imports. */
function packagesOf(start: string): Set<string> {
  const packages = new Set<string>();
  const seen = new Set([start]);
  for (const path of seen)
    for (const one of imports.filter(({ from }) => from === path)) {
      const target = resolveImport(one, files);
      if (target?.kind === 'package') packages.add(target.name);
      if (target?.kind === 'file') seen.add(target.path);
    }
  return packages;
}

describe('Turf is loaded', () => {
  it.each(['find-exact-coverage', 'create-live-coverage', 'prepare-district', 'run-exact-coverage'])(
    'never with %s',
    (name) => {
      expect([...packagesOf(`src/analysis/coverage/${name}.ts`)]).not.toContain('@turf/turf');
    },
  );

  it('with its own opinion', () => {
    expect([...packagesOf('src/analysis/coverage/run-turf-coverage.ts')]).toContain('@turf/turf');
  });
});
