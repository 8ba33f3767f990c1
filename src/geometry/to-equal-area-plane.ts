import type { PlanePolygons } from './plane-polygons';

/** The mean radius of the Earth that Turf measures areas with, metres (IUGG, 1980). */
const earthRadius = 6371008.8;
const radiansPerDegree = Math.PI / 180;

/**
 * WGS-84 polygons in Lambert's equal-area cylinder (x = R·λ, y = R·sin φ), metres: in it the shoelace rule
 * is Turf's own formula for areas on its sphere.
 */
export function toEqualAreaPlane(polygons: PlanePolygons): PlanePolygons {
  return polygons.map((rings) =>
    rings.map((ring) =>
      ring.map(([lng, lat]) => [
        earthRadius * lng * radiansPerDegree,
        earthRadius * Math.sin(lat * radiansPerDegree),
      ]),
    ),
  );
}
