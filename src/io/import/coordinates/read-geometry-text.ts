import type { Position } from '../../../lib/units';
import { isRecord } from '../../read-collection';
import type { RawGeometry } from '../data';

/** A GeoJSON geometry, or a feature around one, written as text; null where it is none. */
export function readGeometryText(text: string): RawGeometry | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  if (isRecord(content) && content.type === 'Feature') content = content.geometry;
  return isRecord(content) ? readShape(content.type, content.coordinates) : null;
}

/** A geometry by its kind and its nested lists of numbers; several points are no place of one thing. */
export function readShape(type: unknown, coordinates: unknown): RawGeometry | null {
  switch (type) {
    case 'Point': {
      const position = readPosition(coordinates);
      return position && { kind: 'point', position };
    }
    case 'MultiPoint': {
      const position = Array.isArray(coordinates) && coordinates.length === 1 && readPosition(coordinates[0]);
      return position ? { kind: 'point', position } : null;
    }
    case 'LineString': {
      const line = readLine(coordinates, 2);
      return line && { kind: 'line', lines: [line] };
    }
    case 'MultiLineString': {
      const lines = readAll(coordinates, (line) => readLine(line, 2));
      return lines && { kind: 'line', lines };
    }
    case 'Polygon': {
      const rings = readAll(coordinates, readRing);
      return rings && { kind: 'area', polygons: [rings] };
    }
    case 'MultiPolygon': {
      const polygons = readAll(coordinates, (polygon) => readAll(polygon, readRing));
      return polygons && { kind: 'area', polygons };
    }
    default:
      return null;
  }
}

/** All of a list that is not empty, or null when one of it cannot be read. */
function readAll<T>(list: unknown, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(list) || list.length === 0) return null;
  const all: T[] = [];
  for (const item of list) {
    const one = read(item);
    if (one === null) return null;
    all.push(one);
  }
  return all;
}

function readPosition(value: unknown): Position | null {
  if (!Array.isArray(value) || value.length < 2) return null;
  const [x, y] = value;
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

function readLine(value: unknown, fewest: number): Position[] | null {
  const line = readAll(value, readPosition);
  return line && line.length >= fewest ? line : null;
}

/** Three corners and the first one again, which is added where it lacks (RFC 7946 asks for it, not all files give it). */
function readRing(value: unknown): Position[] | null {
  const ring = readLine(value, 3);
  if (!ring) return null;
  const [first, last] = [ring[0] as Position, ring.at(-1) as Position];
  const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return closed.length >= 4 ? closed : null;
}
