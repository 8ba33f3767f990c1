import { type Coverage, type GridCoverage, isComputed } from '../../src/analysis/coverage/data';
import { findCoverage } from '../../src/analysis/coverage/find-coverage';
import { prepareDistrict } from '../../src/analysis/coverage/prepare-district';
import { findUsability } from '../../src/analysis/usability/find-usability';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone, type Need } from '../../src/model/need';

/** Coverage in one go, for a need without a time. */
export function cover(district: District, walk: number, steps = 16, need: Need = anyone): Coverage {
  const usability = findUsability(district.seats, need, () => 'unknown');
  const grids = findCoverage(prepareDistrict(district), usability, { walk: metres(walk), need, steps });
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
