import { evenWeights } from '../../src/analysis/axes/data';
import type { Evaluation, GridEvaluation } from '../../src/analysis/evaluation/data';
import type { AreaWalking } from '../../src/analysis/walking/data';
import { metres, share, squareMetres } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { blankAxes } from './blank-axes';

/** What a test says of one grid: its covered street of 1,000 m, and its rank where it matters. */
export interface GridSketch {
  readonly id: string;
  readonly covered: number;
  readonly rank?: number;
  readonly failed?: boolean;
}

function walkingOf(covered: number, length: number): AreaWalking {
  const headline = {
    streetLength: metres(length),
    coveredStreetLength: metres(covered),
    unreachableLength: metres(0),
    coveredShare: share(covered / length),
    longestStretch: metres(2 * (length - covered)),
    farthestPoint: null,
  };
  return { headline, headlineKind: 'public', lanes: headline, all: headline };
}

function coverageOf(covered: number, area: number) {
  return {
    area: squareMetres(area),
    coveredArea: squareMetres(covered),
    gapArea: squareMetres(area - covered),
    coveredShare: share(covered / area),
    seats: 1,
    usableSeats: 1,
    unknownSeats: 0,
    assumedOpen: 0,
    places: 3,
  };
}

function gridOf({ id, covered, failed = false }: GridSketch): GridEvaluation {
  return {
    id,
    coverage: failed
      ? { id, error: { code: 'broken', message: 'broken' } }
      : { ...coverageOf(covered, 1000), id, seatIds: [], gaps: [] },
    walking: { id, ...walkingOf(covered, 1000) },
    axes: blankAxes(id, 100 - covered / 10),
  };
}

/** An evaluation in which only the covered street of each grid is of interest; ranks by that, then id. */
export function makeEvaluation(sketches: readonly GridSketch[], walk = 50): Evaluation {
  const order = [...sketches].sort((a, b) => a.covered - b.covered || (a.id < b.id ? -1 : 1));
  const covered = sketches.reduce((sum, sketch) => sum + sketch.covered, 0);
  const length = 1000 * sketches.length;
  return {
    request: {
      overlay: new Map(),
      held: null,
      walk: metres(walk),
      need: anyone,
      weights: evenWeights,
      statuses: new Map(),
    },
    grids: sketches.map(gridOf),
    ranks: new Map(
      order.map(({ id, rank: given }, index) => {
        const rank = given ?? index + 1;
        return [id, { rank, first: rank, last: rank }];
      }),
    ),
    neighbourhoods: [],
    district: {
      id: 'test',
      coverage: coverageOf(covered, length),
      walking: walkingOf(covered, length),
      axes: blankAxes('test', 50),
    },
    stretches: [],
    fairness: { places: null, adoptedPlaces: null },
    reached: [],
    unattached: [],
  };
}
