import {
  type Coverage,
  type ExactCoverage,
  type GridCoverage,
  isComputed,
  type TurfCoverage,
} from '../../src/analysis/coverage/data';
import { findExactCoverage } from '../../src/analysis/coverage/find-exact-coverage';
import { findTurfCoverage } from '../../src/analysis/coverage/find-turf-coverage';
import { prepareDistrict } from '../../src/analysis/coverage/prepare-district';
import { findUsability } from '../../src/analysis/usability/find-usability';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone, type Need } from '../../src/model/need';

/** Exact coverage in one go, for a need without a time. */
export function cover(district: District, walk: number, need: Need = anyone): ExactCoverage {
  const usability = findUsability(district.seats, need, () => 'unknown');
  return finish(findExactCoverage(prepareDistrict(district), usability, { walk: metres(walk), need }));
}

/** Turf's opinion in one go. */
export function coverByTurf(district: District, walk: number, steps = 16, need: Need = anyone): TurfCoverage {
  const usability = findUsability(district.seats, need, () => 'unknown');
  return finish(findTurfCoverage(prepareDistrict(district), usability, { walk: metres(walk), need, steps }));
}

function finish<T>(grids: Generator<void, T, void>): T {
  for (;;) {
    const { done, value } = grids.next();
    if (done) return value;
  }
}

/** The grid of that id, which must have been computed. */
export function gridOf(coverage: Coverage, id: string): GridCoverage {
  const grid = coverage.grids.find((candidate) => candidate.id === id);
  if (!grid || !isComputed(grid)) throw new Error(`Grid ${id} was not computed.`);
  return grid;
}
