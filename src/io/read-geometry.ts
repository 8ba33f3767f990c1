import { signedRingArea } from '../geometry/ring-area';
import type { PolygonRings, Position, Ring } from '../lib/units';
import type { MultiPolygonRings } from '../model/district';
import type { FieldReader } from './field-reader';
import { isRecord } from './read-collection';

/** The position of a Point; leaves the feature out when there is none. */
export function readPoint(geometry: unknown, fields: FieldReader): Position {
  if (!isRecord(geometry) || geometry.type !== 'Point')
    return fields.refuse('geometry', geometryType(geometry), 'a Point');
  return readPosition(geometry.coordinates, fields);
}

/** The positions of a LineString, at least two. */
export function readLine(geometry: unknown, fields: FieldReader): Position[] {
  if (!isRecord(geometry) || geometry.type !== 'LineString')
    return fields.refuse('geometry', geometryType(geometry), 'a LineString');
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates) || coordinates.length < 2)
    return fields.refuse('geometry', coordinates, 'at least two positions');
  return coordinates.map((position) => readPosition(position, fields));
}

/** The polygons of a Polygon or MultiPolygon, wound by the right-hand rule whatever the file does. */
export function readPolygons(geometry: unknown, fields: FieldReader): MultiPolygonRings {
  const isMulti = isRecord(geometry) && geometry.type === 'MultiPolygon';
  if (!isRecord(geometry) || (!isMulti && geometry.type !== 'Polygon'))
    return fields.refuse('geometry', geometryType(geometry), 'a Polygon or MultiPolygon');
  const polygons = isMulti ? geometry.coordinates : [geometry.coordinates];
  if (!Array.isArray(polygons) || polygons.length === 0)
    return fields.refuse('geometry', polygons, 'at least one polygon');
  return polygons.map((rings) => readRings(rings, fields));
}

function readRings(rings: unknown, fields: FieldReader): PolygonRings {
  if (!Array.isArray(rings) || rings.length === 0) return fields.refuse('geometry', rings, 'a list of rings');
  return rings.map((ring, index) => readRing(ring, index === 0, fields));
}

/** RFC 7946: a ring has four or more positions and its last repeats its first. */
function readRing(ring: unknown, isOutline: boolean, fields: FieldReader): Ring {
  if (!Array.isArray(ring) || ring.length < 4)
    return fields.refuse('geometry', ring, 'a closed ring of four or more positions');
  const positions = ring.map((position) => readPosition(position, fields));
  const first = positions[0];
  const last = positions.at(-1);
  if (!first || !last || first[0] !== last[0] || first[1] !== last[1])
    return fields.refuse('geometry', ring, 'a ring whose last position repeats its first');
  const area = signedRingArea(positions);
  if (area === 0) return fields.refuse('geometry', ring, 'a ring that encloses an area');
  return area > 0 === isOutline ? positions : positions.reverse();
}

/** Longitude and latitude in degrees; a height behind them is dropped. */
function readPosition(value: unknown, fields: FieldReader): Position {
  const [lng, lat] = Array.isArray(value) ? value : [];
  const isOnEarth =
    typeof lng === 'number' && typeof lat === 'number' && Math.abs(lng) <= 180 && Math.abs(lat) <= 90;
  return isOnEarth
    ? [lng, lat]
    : fields.refuse('geometry', value, 'longitude −180…180 and latitude −90…90 in degrees');
}

const geometryType = (geometry: unknown): unknown =>
  isRecord(geometry) && 'type' in geometry ? geometry.type : geometry;
