import { discRing } from '../../src/geometry/disc-ring';
import type { PlanePoint } from '../../src/geometry/local-plane';
import { measureArea, type PlanePolygons } from '../../src/geometry/plane-polygons';
import { subtractDiscs } from '../../src/geometry/subtract-discs';
import { metres, type PolygonRings, type Position } from '../../src/lib/units';

/** Turf's sphere at a place where degrees of both axes are as long: what it draws round is round here. */
const metresPerDegree = (6371008.8 * Math.PI) / 180;

const toPosition = ([x, y]: PlanePoint): Position => [x / metresPerDegree, y / metresPerDegree];
const toPlane = ([lng, lat]: Position): PlanePoint => [lng * metresPerDegree, lat * metresPerDegree];

/**
 * The covered area by Turf, with 64 steps a quarter circle: polygons by its clipper, on a plane built from
 * the constants of its sphere. null where its sweep fails, as it may on degenerate cases.
 */
export function turfCoveredArea(
  polygons: PlanePolygons,
  centres: readonly PlanePoint[],
  radius: number,
): number | null {
  const onSphere = polygons.map((rings) => rings.map((ring) => ring.map(toPosition))) as PolygonRings[];
  const distinct = [...new Map(centres.map((centre) => [centre.join(), centre])).values()];
  try {
    const gaps = subtractDiscs(
      onSphere,
      distinct.map((centre) => discRing(toPosition(centre), metres(radius), 64)),
    );
    return measureArea(polygons) - measureArea(gaps.map((rings) => rings.map((ring) => ring.map(toPlane))));
  } catch {
    return null;
  }
}
