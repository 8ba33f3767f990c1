import { cutUnion } from '../../geometry/cut-union';
import { coverOutline } from '../../geometry/discs/cover-outline';
import { prepareOutline } from '../../geometry/discs/prepare-outline';
import type { UnitedDiscs } from '../../geometry/discs/unite-discs';
import type { AreaCoverage, GridCoverage, GridCoverageFailure } from './data';
import type { PreparedDistrict } from './prepare-district';
import { sumCounts } from './sum-counts';
import type { GridTally } from './tally-grids';

interface GridsTogether {
  readonly grids: readonly (GridCoverage | GridCoverageFailure)[];
  readonly district: AreaCoverage;
  readonly incomplete: readonly string[];
}

/**
 * The figures of the computed grids together, over the union of their ground: a sum where they only touch;
 * where they overlap, their union is cut into slabs that do not, and each is covered like a grid.
 * @param unite gives the discs, and is asked only where grids overlap.
 */
export function sumExactCoverage(
  prepared: PreparedDistrict,
  tally: GridTally,
  unite: () => UnitedDiscs,
): GridsTogether {
  const incomplete = tally.incomplete();
  let area = 0;
  let coveredArea = 0;
  if (prepared.overlapping) {
    const left = new Set(incomplete);
    const union = unite();
    const outlines = prepared.grids.filter(({ id }) => !left.has(id)).map((grid) => grid.planePolygons);
    for (const slab of cutUnion(outlines)) {
      const cover = coverOutline(union, prepareOutline(slab));
      area += cover.area;
      coveredArea += cover.coveredArea;
    }
  } else {
    area = tally.sum('area');
    coveredArea = tally.sum('coveredArea');
  }
  return { grids: tally.results(), district: sumCounts(tally, area, coveredArea), incomplete };
}
