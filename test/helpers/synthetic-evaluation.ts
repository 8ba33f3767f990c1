import type { AreaAxes, AxisInputs } from '../../src/analysis/axes/data';
import { isComputed } from '../../src/analysis/coverage/data';
import type { Evaluation, GridEvaluation } from '../../src/analysis/evaluation/data';
import type { AreaWalking, StreetSums, UncoveredStretch } from '../../src/analysis/walking/data';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone } from '../../src/model/need';
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
const axis = { value: 0, low: 0, high: 0 };
const axes = { quantity: axis, distribution: axis, quality: axis, sharing: axis };
const noAnswers = { yes: 0, no: 0, open: 0 };
const inputs: AxisInputs = {
  hectares: 1,
  kilometres: 0,
  walk: metres(0),
  coveredShare: null,
  longestStretch: null,
  reference: null,
  places: 0,
  publicPlaces: 0,
  placesPerHectare: null,
  placesPerKilometre: null,
  freePlaces: 0,
  openAccessPlaces: 0,
  sharedPlaces: 0,
  adoptedPlaces: 0,
  answers: { backrest: noAnswers, armrest: noAnswers, covered: noAnswers, checked: noAnswers },
  openSeats: { backrest: 0, armrest: 0, covered: 0, checked: 0, access: 0, any: 0 },
};
const halves = { quantity: null, distribution: null, sharing: null };

/** Axes of nothing, with a need. */
const axesOf = (id: string, need: number): AreaAxes => ({
  id,
  axes,
  need: { value: need, low: need, high: need },
  inputs,
  halves,
});

/**
 * An evaluation with true coverage and made-up rest, for whoever only draws it: need is the share that is not
 * covered, every fifth street is a stretch without a seat of 100 + its index metres.
 */
export function syntheticEvaluation(district: District, walk = 50): Evaluation {
  const coverage = cover(district, walk, 4);
  const grids = coverage.grids.map(
    (grid): GridEvaluation => ({
      id: grid.id,
      coverage: grid,
      walking: { id: grid.id, ...walking },
      axes: axesOf(grid.id, 100 * (1 - (isComputed(grid) ? (grid.coveredShare ?? 1) : 0))),
    }),
  );
  const { id } = district.info;
  return {
    request: {
      overlay: new Map(),
      walk: metres(walk),
      need: anyone,
      weights: { quantity: 1, distribution: 1, quality: 1, sharing: 1 },
      statuses: new Map(),
    },
    grids,
    ranks: new Map(grids.map((grid, i) => [grid.id, { rank: i + 1, first: i + 1, last: i + 1 }])),
    neighbourhoods: [],
    district: { id, coverage: coverage.district, walking, axes: axesOf(id, 50) },
    stretches: district.streets.flatMap((street, i) =>
      i % 5 === 0 ? [stretchOf(street, metres(100 + i), i % 2 === 0 ? metres(60 + i) : null)] : [],
    ),
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
