/** Metres and units by which the ellipsoids of datums of satellites differ: WGS-84, GRS 80, CGCS2000. */
const sameSize = 2;
const sameFlattening = 0.001;

/**
 * Whether an ellipsoid is that of a datum in the Earth's centre, which lies within two metres of WGS-84 wherever no
 * other parameters are published.
 */
export const isOfTheEarth = (size: number, inverseFlattening: number): boolean =>
  Math.abs(size - 6_378_137) < sameSize && Math.abs(inverseFlattening - 298.257223563) < sameFlattening;
