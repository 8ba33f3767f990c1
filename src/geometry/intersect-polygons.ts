import { featureCollection, intersect, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PolygonRings } from '../lib/units';

/**
 * What two sets of polygons have in common, in their own coordinates.
 * @throws what Turf throws when its sweep cannot complete a ring.
 */
export function intersectPolygons(
  a: readonly PolygonRings[],
  b: readonly PolygonRings[],
): readonly PolygonRings[] {
  if (a.length === 0 || b.length === 0) return [];
  const both = [a, b].map((polygons) => multiPolygon(polygons as unknown as number[][][][]));
  const common = intersect(featureCollection<Polygon | MultiPolygon>(both))?.geometry;
  if (!common) return [];
  const coordinates = common.type === 'Polygon' ? [common.coordinates] : common.coordinates;
  return coordinates as unknown as readonly PolygonRings[];
}
