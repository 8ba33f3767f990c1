import type { Position } from './units';

/**
 * Metres a degree of longitude and of latitude at a place, on the WGS-84 ellipsoid, by their series in the
 * latitude (Snyder 1987, Map Projections: A Working Manual, pp. 24–25), good to a millimetre a degree.
 */
export function metresPerDegree([, lat]: Position): { readonly lng: number; readonly lat: number } {
  const phi = (lat * Math.PI) / 180;
  return {
    lng: 111_412.84 * Math.cos(phi) - 93.5 * Math.cos(3 * phi) + 0.118 * Math.cos(5 * phi),
    lat: 111_132.954 - 559.822 * Math.cos(2 * phi) + 1.175 * Math.cos(4 * phi),
  };
}
