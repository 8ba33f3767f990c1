import { expect, it } from 'vitest';
import { evenWeights } from '../../../src/analysis/axes/data';
import { createEvaluator } from '../../../src/analysis/evaluation/create-evaluator';
import type { EvaluationRequest } from '../../../src/analysis/evaluation/data';
import { metres, type Position } from '../../../src/lib/units';
import type { Seat } from '../../../src/model/district';
import { anyone } from '../../../src/model/need';
import { bundledDistrict } from '../../helpers/bundled-district';

const moves = 50;

it('a seat dragged over fifty places has at each the ranks, lengths and areas of a full run', async () => {
  const district = await bundledDistrict();
  const seat = district.seats.find(({ condition }) => condition === 'in-use') as Seat;
  const [lng, lat] = seat.position;
  const live = createEvaluator(district);
  const statuses = new Map();
  const ask = (to: Position): EvaluationRequest => ({
    overlay: new Map([[seat.id, { ...seat, position: to, street: null }]]),
    held: seat.id,
    walk: metres(50),
    need: anyone,
    weights: evenWeights,
    statuses,
  });
  const seen = new Set<number>();
  for (let move = 0; move < moves; move += 1) {
    // About 8 m a move, across several streets and grids.
    const request = ask([lng - 0.00008 * move, lat + 0.00004 * Math.sin(move / 5)]);
    const now = await live.evaluate(request);
    const full = await createEvaluator(district).evaluate(request);
    seen.add(Math.round(now.district.walking.headline.coveredStreetLength));
    expect([...now.ranks]).toEqual([...full.ranks]);
    for (const [i, grid] of now.grids.entries()) {
      const other = full.grids[i];
      expect(grid.walking.headline.coveredStreetLength).toBeCloseTo(
        other?.walking.headline.coveredStreetLength ?? Number.NaN,
        6,
      );
      expect(grid.axes.need.value).toBeCloseTo(other?.axes.need.value ?? Number.NaN, 6);
      const [area, otherArea] = [grid.coverage, other?.coverage];
      if (!otherArea || 'error' in area || 'error' in otherArea) throw new Error(`${grid.id} failed.`);
      expect(area.coveredArea).toBeCloseTo(otherArea.coveredArea, 6);
    }
  }
  expect(seen.size).toBeGreaterThan(5);
}, 60_000);
