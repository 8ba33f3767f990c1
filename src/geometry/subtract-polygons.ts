import { difference, featureCollection, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import type { PolygonRings } from '../lib/units';

/**
 * What is left of polygons without others, in their own coordinates.
 * @throws what Turf throws when its sweep cannot complete a ring.
 */
export function subtractPolygons(
  polygons: readonly PolygonRings[],
  others: readonly (readonly PolygonRings[])[],
): readonly PolygonRings[] {
  const cutters = others.filter((other) => other.length > 0);
  if (polygons.length === 0 || cutters.length === 0) return polygons;
  const all = [polygons, ...cutters].map((one) => multiPolygon(one as unknown as number[][][][]));
  const rest = difference(featureCollection<Polygon | MultiPolygon>(all))?.geometry;
  if (!rest) return [];
  const coordinates = rest.type === 'Polygon' ? [rest.coordinates] : rest.coordinates;
  return coordinates as unknown as readonly PolygonRings[];
}
