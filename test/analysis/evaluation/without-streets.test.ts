import { describe, expect, it } from 'vitest';
import { evenWeights } from '../../../src/analysis/axes/data';
import { createEvaluator } from '../../../src/analysis/evaluation/create-evaluator';
import type { EvaluationRequest } from '../../../src/analysis/evaluation/data';
import { metres } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { bareDistrict } from '../../helpers/bare-district';

const request: EvaluationRequest = {
  overlay: new Map(),
  held: null,
  walk: metres(50),
  need: anyone,
  weights: evenWeights,
  statuses: new Map(),
};

const evaluate = (gridsASide: number, neighbourhood: boolean) =>
  createEvaluator(bareDistrict({ seats: 300, gridsASide, neighbourhood })).evaluate(request);

describe('figures of a district that has no street', () => {
  it.each([
    [1, true],
    [1, false],
    [6, true],
  ])('cover the area of %d × itself grids, neighbourhoods: %s', async (gridsASide, neighbourhood) => {
    const { grids, district, neighbourhoods } = await evaluate(gridsASide, neighbourhood);
    expect(grids).toHaveLength(gridsASide ** 2);
    expect(district.coverage.seats).toBe(300);
    expect(district.coverage.coveredShare).toBeGreaterThan(0.2);
    expect(district.coverage.coveredShare).toBeLessThan(0.5);
    expect(neighbourhoods.map(({ coverage }) => coverage.seats)).toEqual(neighbourhood ? [300] : []);
  });

  it('has no walking figure, and no axis that stands on one', async () => {
    const { grids, district, stretches } = await evaluate(2, true);
    for (const { walking } of [...grids, district]) {
      expect(walking.headline.streetLength).toBe(0);
      expect(walking.headline.coveredShare).toBeNull();
      expect(walking.headline.longestStretch).toBeNull();
    }
    expect(stretches).toEqual([]);
  });

  it('stands without any grid', async () => {
    const { grids, ranks, fairness, district, unattached } = await evaluate(0, false);
    expect([grids, [...ranks]]).toEqual([[], []]);
    expect(fairness).toEqual({ places: null, adoptedPlaces: null });
    expect(district.coverage.coveredShare).toBeNull();
    expect(unattached).toHaveLength(300);
  });
});
