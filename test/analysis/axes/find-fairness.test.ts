import { describe, expect, it } from 'vitest';
import type { AreaAxes } from '../../../src/analysis/axes/data';
import { findAxes } from '../../../src/analysis/axes/find-axes';
import { findFairness } from '../../../src/analysis/axes/find-fairness';
import { area, bench, request } from './area-sample';

/** Grids with so many public places on so many hectares; those of the first are adopted. */
const grids = (...sizes: readonly [places: number, hectares: number][]): AreaAxes[] =>
  sizes.map(([places, hectares], index) => {
    const seats = places > 0 ? [bench(`s${index}`, { places })] : [];
    return findAxes(
      area(seats, { id: `g${index}`, hectares }),
      request({ statuses: new Map([['s0', 'adopted']]) }),
    );
  });

describe('fairness', () => {
  it('is 0 where every grid has the same density, however large it is', () => {
    const { places } = findFairness(grids([2, 1], [6, 3], [4, 2]));
    expect(places?.gini).toBeCloseTo(0, 12);
  });

  it('is (n − 1)/n where one grid has all', () => {
    const { places, adoptedPlaces } = findFairness(grids([8, 1], [0, 1], [0, 1], [0, 1]));
    expect(places?.gini).toBeCloseTo(0.75, 12);
    expect(adoptedPlaces?.gini).toBeCloseTo(0.75, 12);
  });

  it('is the mean difference over twice the mean, computed by hand', () => {
    // Densities 1, 2, 6: mean 3; mean difference (1 + 5 + 4) × 2 / 9; Gini 20/9 / 6.
    const { places } = findFairness(grids([1, 1], [4, 2], [18, 3]));
    expect(places?.gini).toBeCloseTo(20 / 54, 12);
    expect(places?.lorenz.map((point) => [point.areas, point.places])).toEqual([
      [0, 0],
      [1 / 3, 1 / 9],
      [2 / 3, 3 / 9],
      [1, 1],
    ]);
  });

  it('reads the curve at every tenth, straight between its points', () => {
    const { places } = findFairness(grids([1, 1], [4, 2], [18, 3]));
    const tenths = places?.tenths.map((point) => point.places) ?? [];
    expect(tenths).toHaveLength(10);
    // At a half, midway between 1/9 and 3/9; at nine tenths, 0.7 of the way from 3/9 to 1.
    expect(tenths[4]).toBeCloseTo(2 / 9, 12);
    expect(tenths[8]).toBeCloseTo(1 / 3 + (0.7 * 2) / 3, 12);
    expect(tenths[9]).toBe(1);
  });

  it('does not depend on the order of the grids, and leaves out one without area', () => {
    const some = grids([1, 1], [4, 2], [18, 3]);
    const spread = findFairness(some);
    expect(findFairness([...some].reverse())).toEqual(spread);
    expect(findFairness([...some, ...grids([0, 0])])).toEqual(spread);
  });

  it('is null where all are zero, each on its own', () => {
    expect(findFairness(grids([0, 1], [5, 1]))).toMatchObject({ adoptedPlaces: null });
    expect(findFairness(grids([0, 1], [0, 1]))).toEqual({ places: null, adoptedPlaces: null });
    expect(findFairness([])).toEqual({ places: null, adoptedPlaces: null });
  });

  it('leaves out places for customers only', () => {
    const withTerrace = findAxes(
      area([bench('s1'), bench('s2', { access: 'customers', places: 40 })]),
      request(),
    );
    const without = findAxes(area([bench('s1')]), request());
    const other = grids([1, 1]);
    expect(findFairness([withTerrace, ...other])).toEqual(findFairness([without, ...other]));
  });
});
