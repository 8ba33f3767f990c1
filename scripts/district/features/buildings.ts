import { boundsOf } from '../../../src/geometry/bounds';
import { clipPolygons } from '../../../src/geometry/clip-polygons';
import { findInnerPoint } from '../../../src/geometry/find-inner-point';
import { measureIntersectionArea } from '../../../src/geometry/intersection-area';
import { measureArea, toPlanePolygons } from '../../../src/geometry/plane-polygons';
import { type OutputFeature, toGeometry } from '../../../src/io/write-geojson';
import { byId } from '../../../src/lib/by-id';
import type { Position, Ring } from '../../../src/lib/units';
import type { MultiPolygonRings } from '../../../src/model/district';
import type { Ground } from '../create-ground';
import { count, type LeftOut, type RoleFeature } from './data';

/** Square metres: what is smaller is no house but what rounding leaves of one. */
const smallestHouse = 1;

/**
 * The buildings whose middle is in the district. One that stands across the border is trimmed to it, one
 * whose outline crosses itself is taken apart; both say so in `outline:basis`.
 */
export function buildBuildings(
  houses: readonly RoleFeature[],
  ground: Ground,
  leftOut: LeftOut,
): OutputFeature[] {
  return houses
    .flatMap(({ id, geometry, properties }): OutputFeature[] => {
      const outline = geometry.kind === 'area' ? geometry.polygons[0]?.[0] : undefined;
      if (geometry.kind !== 'area' || !outline) return [];
      if (!ground.isInside(findInnerPoint(outline) ?? (outline[0] as Position))) {
        count(leftOut, 'buildings beyond the boundary');
        return [];
      }
      const rounded = roundPolygons(geometry.polygons);
      // An outline whose halves cancel out has no winding, and rounding drops it: it is mended as it came.
      const shape = fitHouse(rounded.length > 0 ? rounded : geometry.polygons, ground);
      if (!shape) {
        count(leftOut, 'buildings whose outline encloses nothing');
        return [];
      }
      return [
        {
          id,
          geometry: { kind: 'area', polygons: shape.polygons },
          properties: { ...properties, ...(shape.basis && { 'outline:basis': shape.basis }) },
        },
      ];
    })
    .sort(byId);
}

function fitHouse(
  polygons: MultiPolygonRings,
  ground: Ground,
): { polygons: MultiPolygonRings; basis: string | null } | null {
  const inPlane = toPlanePolygons(polygons, ground.plane);
  const area = measureArea(inPlane);
  if (!(area >= smallestHouse)) return mend(polygons, ground, 'taken apart: the outline crossed itself');
  const [west, south, east, north] = boundsOf(inPlane);
  if (
    ground.isBorderIn(west, south, east, north) &&
    area - measureIntersectionArea(inPlane, ground.inPlane) > outsideTolerance
  )
    return mend(polygons, ground, 'trimmed at the boundary of the district');
  // A self-crossing shows as ground that is gone round twice.
  if (Math.abs(measureIntersectionArea(inPlane, inPlane) - area) > outsideTolerance)
    return mend(polygons, ground, 'taken apart: the outline crossed itself');
  return { polygons, basis: null };
}

/** Square metres that may stick out: half of what the check of a pack lets pass, so that rounding has room. */
const outsideTolerance = 0.5;

function mend(polygons: MultiPolygonRings, ground: Ground, basis: string) {
  const clipped = clipPolygons(polygons, ground.boundary);
  const rounded = clipped ? roundPolygons(clipped).filter((rings) => isHouse([rings], ground)) : [];
  return rounded.length === 0 ? null : { polygons: rounded, basis };
}

const isHouse = (polygons: MultiPolygonRings, { plane }: Ground): boolean =>
  measureArea(toPlanePolygons(polygons, plane)) >= smallestHouse;

function roundPolygons(polygons: MultiPolygonRings): MultiPolygonRings {
  const { type, coordinates } = toGeometry({ kind: 'area', polygons });
  return (type === 'Polygon' ? [coordinates as Ring[]] : (coordinates as MultiPolygonRings)).filter(
    (rings) => rings.length > 0,
  );
}
