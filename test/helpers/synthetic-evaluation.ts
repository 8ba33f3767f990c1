import { isComputed } from '../../src/analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../src/analysis/evaluation/data';
import type { AreaWalking, StreetSums, UncoveredStretch } from '../../src/analysis/walking/data';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone } from '../../src/model/need';
import { blankAxes } from './blank-axes';
import { cover } from './cover';

const sums: StreetSums = {
  streetLength: metres(0),
  coveredStreetLength: metres(0),
  unreachableLength: metres(0),
  coveredShare: null,
  longestStretch: null,
  farthestPoint: null,
};
const walking: AreaWalking = { headline: sums, headlineKind: 'public', lanes: sums, all: sums };
/**
 * An evaluation with true coverage and made-up rest, for whoever only draws it: need is the share that is not
 * covered, every fifth street is a stretch without a seat of 100 + its index metres.
 */
export function syntheticEvaluation(district: District, walk = 50): Evaluation {
  const coverage = cover(district, walk);
  const grids = coverage.grids.map(
    (grid): GridEvaluation => ({
      id: grid.id,
      coverage: grid,
      walking: { id: grid.id, ...walking },
      axes: blankAxes(grid.id, 100 * (1 - (isComputed(grid) ? (grid.coveredShare ?? 1) : 0))),
    }),
  );
  const { id } = district.info;
  return {
    request: {
      overlay: new Map(),
      held: null,
      walk: metres(walk),
      need: anyone,
      weights: { quantity: 1, distribution: 1, quality: 1, sharing: 1 },
      statuses: new Map(),
    },
    grids,
    ranks: new Map(grids.map((grid, i) => [grid.id, { rank: i + 1, first: i + 1, last: i + 1 }])),
    neighbourhoods: [],
    district: { id, coverage: coverage.district, walking, axes: blankAxes(id, 50) },
    stretches: district.streets.flatMap((street, i) =>
      i % 5 === 0 ? [stretchOf(street, metres(100 + i), i % 2 === 0 ? metres(60 + i) : null)] : [],
    ),
    fairness: { places: null, adoptedPlaces: null },
    reached: [],
    unattached: [],
  };
}

/** The whole of a street as a stretch without a seat. */
export function stretchOf(
  { id, lane, line }: District['streets'][number],
  length = metres(200),
  farthest: UncoveredStretch['farthest'] = null,
): UncoveredStretch {
  return { streetId: id, lane, gridIds: [], line, length, farthest };
}

/** A grid of an evaluation as it comes back when a seat in it was moved: equal, but another object. */
export function touchGrid(evaluation: Evaluation, id: string): Evaluation {
  const grids = evaluation.grids.map((grid) =>
    grid.id === id ? { ...grid, coverage: { ...grid.coverage } } : grid,
  );
  return { ...evaluation, grids };
}
