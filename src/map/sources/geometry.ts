import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import type { Position, Ring } from '../../lib/units';
import type { MultiPolygonRings } from '../../model/district';

/*
 * From the model's immutable tuples to GeoJSON's mutable types. MapLibre copies what it is given to its
 * worker, so the casts below never let anything write to the district.
 */
export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

export const pointFeature = (at: Position, properties: Record<string, unknown>): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [at[0], at[1]] },
});

export const lineFeature = (
  line: readonly Position[],
  properties: Record<string, unknown>,
): Feature<LineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: line as unknown as number[][] },
});

export const linesFeature = (
  lines: readonly (readonly Position[])[],
  properties: Record<string, unknown>,
): Feature<MultiLineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiLineString', coordinates: lines as unknown as number[][][] },
});

export const ringFeature = (ring: Ring, properties: Record<string, unknown>): Feature<Polygon> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring as unknown as number[][]] },
});

export const polygonFeature = (
  polygons: MultiPolygonRings,
  properties: Record<string, unknown>,
): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'MultiPolygon', coordinates: polygons as unknown as number[][][][] },
});
