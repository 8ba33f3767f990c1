import { boundsOf } from '../../geometry/bounds';
import { createLocalPlane } from '../../geometry/local-plane';
import { isInside, measureBorderDistance } from '../../geometry/locate-point';
import { toPlanePolygons } from '../../geometry/plane-polygons';
import type { OutputGeometry } from '../../io/write-geojson';
import type { Position } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';
import type { FeatureKind } from './kind-files';

/**
 * Metres outside the boundary up to which a kind belongs to the pack: six decimals of a degree for what is
 * counted in it; paths lead up to 250 m around it (definitions, Walking), and so does what stands at them.
 */
const margins = {
  seats: 0.1,
  buildings: 0.1,
  organisations: 250,
  streets: 250,
  places: 250,
  grids: 0.1,
  neighbourhoods: 0.1,
} as const satisfies Readonly<Record<FeatureKind, number>>;

/** Whether something lies in the district: with one of its corners, or around all of it. */
export function createInsideTest(
  boundary: MultiPolygonRings,
  center: Position,
): (kind: FeatureKind, geometry: OutputGeometry) => boolean {
  const plane = createLocalPlane(center);
  const outline = toPlanePolygons(boundary, plane);
  const [west, south, east, north] = boundsOf(outline);
  const isNear = (position: Position, margin: number): boolean => {
    const point = plane.toPlane(position);
    const [x, y] = point;
    if (x < west - margin || x > east + margin || y < south - margin || y > north + margin) return false;
    return isInside(point, outline) || measureBorderDistance(point, outline) <= margin;
  };
  return (kind, geometry) => {
    const margin = margins[kind];
    if (geometry.kind === 'point') return isNear(geometry.position, margin);
    if (geometry.kind === 'line') return geometry.line.some((position) => isNear(position, margin));
    return (
      geometry.polygons.some((rings) => rings[0]?.some((position) => isNear(position, margin))) ||
      boundary.some((rings) => {
        const corner = rings[0]?.[0];
        return corner !== undefined && isInside(corner, geometry.polygons);
      })
    );
  };
}
