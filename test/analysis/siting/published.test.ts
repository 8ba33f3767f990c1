import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readInstance } from '../../../scripts/site/read-instance';
import type { CoveringProgress } from '../../../src/analysis/siting/covering/data';
import { solveCovering } from '../../../src/analysis/siting/covering/solve-covering';
import { sumCovered } from '../../../src/analysis/siting/covering/sum-covered';
import { coveringOptions } from '../../helpers/solve-in-process';

/** The instances are not ours to ship: a copy beside the project, or where MCLP_CASES says. */
const file = [process.env.MCLP_CASES, '../shared/cases/mclp']
  .flatMap((folder) => (folder ? [`${folder}/NewYork.txt`] : []))
  .find(existsSync);

if (!file)
  console.warn(
    'Skipped: the published optima are not checked, for NewYork.txt of the MCLP instances (doi 10.1111/itor.13387) is not here. Set MCLP_CASES to its folder.',
  );

/** Within so much of the published optimum, by the bound as well as by the selection. */
const selectionGap = 0.003;
const boundGap = 0.005;

describe.skipIf(!file)('the published instance NewYork', () => {
  it.each([
    [50, 1153640],
    [100, 1574256],
  ])('at %i facilities has its optimum, %i, between selection and bound', async (count, optimum) => {
    const instance = readInstance(readFileSync(file ?? '', 'utf8'), 400);
    expect(instance.demandCount).toBe(2713);
    let last: CoveringProgress | null = null;
    for await (const progress of solveCovering(
      instance,
      { kind: 'most', count },
      coveringOptions({ rounds: 600 }),
    )) {
      expect(progress.bound).toBeGreaterThanOrEqual(optimum);
      expect(progress.objective).toBeLessThanOrEqual(optimum);
      last = progress;
    }
    expect(last?.chosen).toHaveLength(count);
    expect(sumCovered(instance, last?.chosen ?? [])).toBe(last?.objective);
    expect(last?.objective).toBeGreaterThanOrEqual(optimum * (1 - selectionGap));
    expect(last?.bound).toBeLessThanOrEqual(optimum * (1 + boundGap));
  });
});
