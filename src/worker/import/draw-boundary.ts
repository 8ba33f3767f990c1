import { workOutBoundary } from '../../analysis/auto-boundary/work-out-boundary';
import { createLocalPlane } from '../../geometry/local-plane';
import { outlineAround } from '../../geometry/outline-around';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/** Metres around the outermost rows, as when a boundary is worked out for one group of them. */
const margin = 100;
/** Metres without a row that an outline bridges; each width is tried until the district is in few pieces. */
const bridges = [1000, 4000, 16_000, 64_000, 256_000];
/** A district of more pieces than that has more grids than anyone asked for, since each has one at least. */
const mostPieces = 5;

/**
 * An outline around rows that bring none: around all of them, or around the largest group alone, so that what is
 * far from it can be left out. Empty where there is nothing to draw around.
 */
export function drawBoundary(positions: readonly Position[], extent: 'all' | 'largest'): MultiPolygonRings {
  const [first] = positions;
  if (extent === 'largest' || !first) return workOutBoundary([], positions).polygons;
  const [lng, lat] = positions.reduce(([x, y], position) => [x + position[0], y + position[1]], [0, 0]);
  const plane = createLocalPlane([lng / positions.length, lat / positions.length]);
  const points = positions.map(plane.toPlane);
  let outlines = outlineAround(points, { margin, bridge: bridges[0] ?? 0 });
  for (const bridge of bridges) {
    if (outlines.length <= mostPieces) break;
    outlines = outlineAround(points, { margin, bridge });
  }
  return outlines.map((rings) => rings.map((ring) => ring.map(plane.toPosition)));
}
