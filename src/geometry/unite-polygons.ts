import { featureCollection, multiPolygon, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PolygonRings } from '../lib/units';

/**
 * Polygons that hold what any of the sets holds, in their own coordinates.
 * @throws what Turf throws when its sweep cannot complete a ring.
 */
export function unitePolygons(sets: readonly (readonly PolygonRings[])[]): readonly PolygonRings[] {
  const all = sets
    .filter((one) => one.length > 0)
    .map((one) => multiPolygon(one as unknown as number[][][][]));
  if (all.length === 0) return [];
  if (all.length === 1) return sets.find((one) => one.length > 0) ?? [];
  const whole = union(featureCollection<Polygon | MultiPolygon>(all))?.geometry;
  if (!whole) return [];
  const coordinates = whole.type === 'Polygon' ? [whole.coordinates] : whole.coordinates;
  return coordinates as unknown as readonly PolygonRings[];
}
