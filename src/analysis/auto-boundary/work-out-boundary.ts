import { createLocalPlane, type PlanePoint } from '../../geometry/local-plane';
import { outlineAround } from '../../geometry/outline-around';
import type { PlanePolygons } from '../../geometry/plane-polygons';
import { unitePolygons } from '../../geometry/unite-polygons';
import type { PolygonRings, Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { WorkedOutBoundary } from './data';
import { groupByDistance } from './group-by-distance';

/** Metres between groups that are one district: across a park or a river, not to the next town. */
const link = 2000;

/** Metres around the outermost seats: as far as people walk to one (the application's usual walk, twice). */
const margin = 100;

/** Metres without a seat that an outline spans: as little as makes the district one piece. */
const bridges = [1000, 2000, 4000, 8000] as const;

/**
 * A boundary for rows that bring none: the union of the grids where there are grids, else an outline around the
 * points. Illustrative: whoever draws a district knows better. Points far from the largest group (one at 0°, 0°,
 * another town's) are named and left out, instead of stretching the district over the ocean.
 */
export function workOutBoundary(
  grids: readonly MultiPolygonRings[],
  positions: readonly Position[],
): WorkedOutBoundary {
  const united = uniteGrids(grids);
  if (united.length > 0) return { polygons: united, basis: 'grids', outliers: [] };
  const finite = positions.flatMap((position, i) => (position.every(Number.isFinite) ? [i] : []));
  const [largest] = groupByDistance(
    finite.map((i) => positions[i] as Position),
    link,
  );
  if (!largest) return { polygons: [], basis: 'nothing', outliers: positions.map((_, i) => i) };
  const kept = new Set(largest.map((i) => finite[i] as number));
  const plane = createLocalPlane(positions[finite[largest[0] as number] as number] as Position);
  const points = [...kept].map((i) => plane.toPlane(positions[i] as Position));
  const outlines = drawInOnePiece(points);
  return {
    polygons: outlines.map((rings) => rings.map((ring) => ring.map(plane.toPosition))),
    basis: 'points',
    outliers: positions.flatMap((_, i) => (kept.has(i) ? [] : [i])),
  };
}

function drawInOnePiece(points: readonly PlanePoint[]): PlanePolygons {
  let outlines: PlanePolygons = [];
  for (const bridge of bridges) {
    outlines = outlineAround(points, { margin, bridge });
    if (outlines.length === 1) break;
  }
  return outlines;
}

/** The ground of all grids. One that cannot be united with the others is left beside them as it is. */
function uniteGrids(grids: readonly MultiPolygonRings[]): readonly PolygonRings[] {
  const sound = grids.filter(
    (polygons) =>
      polygons.length > 0 &&
      polygons.flat().every((ring) => ring.length >= 4 && ring.flat().every(Number.isFinite)),
  );
  try {
    return unitePolygons(sound);
  } catch {
    let all: readonly PolygonRings[] = [];
    for (const polygons of sound)
      try {
        all = unitePolygons([all, polygons]);
      } catch {
        all = all.concat(polygons);
      }
    return all;
  }
}
