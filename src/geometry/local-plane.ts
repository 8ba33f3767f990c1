import type { Position } from '../lib/units';

/** A point of the local plane: metres east and north of the plane's origin. */
export type PlanePoint = readonly [x: number, y: number];

/**
 * A plane in metres that touches the WGS-84 ellipsoid at one place. Over a district (1 km around the
 * origin) a length of 150 m is off by about a centimetre, far below the accuracy of any seat.
 */
export interface LocalPlane {
  /** Origin, degrees. */
  readonly lng0: number;
  readonly lat0: number;
  /** Metres a degree of longitude and of latitude at the origin. */
  readonly kx: number;
  readonly ky: number;
  readonly toPlane: (position: Position) => PlanePoint;
  readonly toPosition: (point: PlanePoint) => Position;
}

/** WGS-84: semi-major axis in metres and flattening (NGA.STND.0036, the defining parameters). */
const semiMajorAxis = 6378137;
const flattening = 1 / 298.257223563;

/**
 * The plane at `center`. East is scaled by the prime-vertical radius N·cos φ, north by the meridional
 * radius M, the two principal radii of curvature of the ellipsoid there.
 */
export function createLocalPlane(center: Position): LocalPlane {
  const [lng0, lat0] = center;
  const radiansPerDegree = Math.PI / 180;
  const latitude = lat0 * radiansPerDegree;
  const eccentricitySquared = flattening * (2 - flattening);
  const shrink = 1 - eccentricitySquared * Math.sin(latitude) ** 2;
  const primeVerticalRadius = semiMajorAxis / Math.sqrt(shrink);
  const meridionalRadius = (semiMajorAxis * (1 - eccentricitySquared)) / shrink ** 1.5;
  const kx = radiansPerDegree * primeVerticalRadius * Math.cos(latitude);
  const ky = radiansPerDegree * meridionalRadius;
  return {
    lng0,
    lat0,
    kx,
    ky,
    toPlane: ([lng, lat]) => [(lng - lng0) * kx, (lat - lat0) * ky],
    toPosition: ([x, y]) => [lng0 + x / kx, lat0 + y / ky],
  };
}
