import { workOutBoundary } from '../../../analysis/auto-boundary/work-out-boundary';
import { signedRingArea } from '../../../geometry/ring-area';
import type { PolygonRings } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';
import type { WorkedOut } from '../work-out-import';

/** Where the boundary comes from, for the member that says so. */
export type BoundaryBasis = 'file' | 'grids' | 'neighbourhoods' | 'rows';

/**
 * The outline that the files themselves give a district: their own, that of all grids, that of all
 * neighbourhoods. null = they bring none, so that it is drawn around the rows.
 */
export function findDistrictBoundary({
  boundary,
  features,
}: WorkedOut): { readonly boundary: MultiPolygonRings; readonly basis: BoundaryBasis } | null {
  if (boundary.length > 0)
    return { boundary: unite(boundary.map((rings) => [rings])) ?? boundary, basis: 'file' };
  for (const kind of ['grids', 'neighbourhoods'] as const) {
    const areas = (features.get(kind) ?? []).flatMap(({ geometry }) =>
      geometry?.kind === 'area' ? [geometry.polygons] : [],
    );
    const merged = unite(areas);
    if (merged) return { boundary: merged.map(fillSlivers), basis: kind };
  }
  return null;
}

/** The ground of all of them together; null where there is none. */
function unite(areas: readonly MultiPolygonRings[]): MultiPolygonRings | null {
  const { polygons } = workOutBoundary(areas, []);
  return polygons.length > 0 ? polygons : null;
}

/** Of an outline's area: gaps between grids that do not meet are no holes of the district. */
const smallestHole = 1e-4;

function fillSlivers(rings: PolygonRings): PolygonRings {
  const [outline, ...holes] = rings;
  if (!outline) return rings;
  const area = Math.abs(signedRingArea(outline));
  return [outline, ...holes.filter((hole) => Math.abs(signedRingArea(hole)) > area * smallestHole)];
}
