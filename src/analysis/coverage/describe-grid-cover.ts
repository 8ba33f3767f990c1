import type { DiscCover, GapRing } from '../../geometry/discs/data';
import type { LocalPlane } from '../../geometry/local-plane';
import { type Position, type Ring, share, squareMetres } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { GridCoverage, SeatsInside } from './data';

/** The figures of a grid from what discs cover of it, its gaps in WGS-84. */
export function describeGridCover(
  id: string,
  cover: DiscCover,
  inside: SeatsInside,
  plane: LocalPlane,
): GridCoverage {
  return {
    id,
    area: squareMetres(cover.area),
    coveredArea: squareMetres(cover.coveredArea),
    gapArea: squareMetres(cover.gapArea),
    coveredShare: cover.area > 0 ? share(cover.coveredArea / cover.area) : null,
    gaps: toGaps(cover.gaps, plane),
    ...inside,
  };
}

function toGaps(gaps: DiscCover['gaps'], plane: LocalPlane): MultiPolygonRings {
  return gaps.map((rings) => rings.map((ring) => toRing(ring, plane)));
}

/** Closed, and without positions that fall together once they are degrees. */
function toRing({ points }: GapRing, plane: LocalPlane): Ring {
  const ring: Position[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const position = plane.toPosition([points[i] as number, points[i + 1] as number]);
    const last = ring.at(-1);
    if (!last || last[0] !== position[0] || last[1] !== position[1]) ring.push(position);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) ring.push(first);
  return ring;
}
