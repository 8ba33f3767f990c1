import { boundsOf } from '../../geometry/bounds';
import type { DistrictInfo } from '../../model/district';

/**
 * By how much, as a share, a length from west to east at the edge of a district is off in the plane that
 * touches the ellipsoid at its centre: cos φ / cos φ₀ − 1 at the worse of its two edges, about tan φ₀ · Δφ
 * radians. Lengths from south to north are off by far less. 0 where there is no boundary.
 */
export function findPlaneError({ center, boundary }: Pick<DistrictInfo, 'center' | 'boundary'>): number {
  const [, south, , north] = boundsOf(boundary);
  const cosine = (degrees: number) => Math.cos((degrees * Math.PI) / 180);
  const errorAt = (lat: number) => Math.abs(cosine(lat) / cosine(center[1]) - 1);
  return Number.isFinite(south) && Number.isFinite(north) ? Math.max(errorAt(south), errorAt(north)) : 0;
}
