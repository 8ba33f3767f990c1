import type { Position, Ring } from '../../../lib/units';
import type { MultiPolygonRings } from '../../../model/district';
import { showValue } from '../../issue';
import { isRecord } from '../../read-collection';
import type { RawGeometry } from '../data';

/** What a geometry consists of, each kind by itself; everything empty = no geometry. */
export interface GeometryParts {
  readonly points: Position[];
  /** Height of each point in metres as the file has it; null = none or 0. */
  readonly heights: (number | null)[];
  readonly lines: (readonly Position[])[];
  readonly polygons: MultiPolygonRings[number][];
}

/** What cannot be read of a geometry. */
export interface GeometryFault {
  readonly value: string;
  readonly expected: string;
}

class Fault extends Error implements GeometryFault {
  constructor(
    readonly value: string,
    readonly expected: string,
  ) {
    super(expected);
  }
}

export const noParts = (): GeometryParts => ({ points: [], heights: [], lines: [], polygons: [] });

/** Of which kind a geometry is, that of its points first; null = it has no parts. */
export function kindOfParts({ points, lines, polygons }: GeometryParts): RawGeometry['kind'] | null {
  if (points.length > 0) return 'point';
  if (lines.length > 0) return 'line';
  return polygons.length > 0 ? 'area' : null;
}

/**
 * The parts of a GeoJSON geometry in the file's own coordinates, collections of any depth taken apart.
 * Numbers written as text are numbers; rings that are not closed are closed; what is empty is no geometry
 * (RFC 7946, 3.1). The caller has bounded the depth.
 */
export function readRawGeometry(geometry: unknown): GeometryParts | GeometryFault {
  const parts = noParts();
  try {
    addGeometry(geometry, parts);
    return parts;
  } catch (thrown) {
    if (thrown instanceof Fault) return { value: thrown.value, expected: thrown.expected };
    throw thrown;
  }
}

export const isGeometryFault = (read: GeometryParts | GeometryFault): read is GeometryFault =>
  'expected' in read;

function addGeometry(geometry: unknown, parts: GeometryParts): void {
  if (geometry === null || geometry === undefined) return;
  if (!isRecord(geometry)) throw new Fault(showValue(geometry), 'a geometry object');
  const { coordinates } = geometry;
  switch (geometry.type) {
    case 'Point':
      if (!isEmpty(coordinates)) addPoint(coordinates, parts);
      return;
    case 'MultiPoint':
      for (const position of readList(coordinates)) addPoint(position, parts);
      return;
    case 'LineString':
      if (!isEmpty(coordinates)) parts.lines.push(readLine(coordinates));
      return;
    case 'MultiLineString':
      for (const line of readList(coordinates)) parts.lines.push(readLine(line));
      return;
    case 'Polygon':
      if (!isEmpty(coordinates)) parts.polygons.push(readList(coordinates).map(readRing));
      return;
    case 'MultiPolygon':
      for (const rings of readList(coordinates))
        if (!isEmpty(rings)) parts.polygons.push(readList(rings).map(readRing));
      return;
    case 'GeometryCollection':
      for (const member of readList(geometry.geometries)) addGeometry(member, parts);
      return;
    default:
      throw new Fault(showValue(geometry.type ?? geometry), 'a type of geometry that GeoJSON has');
  }
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

function readList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Fault(showValue(value), 'a list of coordinates');
}

function addPoint(value: unknown, parts: GeometryParts): void {
  parts.points.push(readPosition(value));
  const height = Array.isArray(value) ? readNumber(value[2]) : null;
  parts.heights.push(height === 0 ? null : height);
}

function readPosition(value: unknown): Position {
  const [x, y] = Array.isArray(value) ? [readNumber(value[0]), readNumber(value[1])] : [null, null];
  if (x === null || y === null) throw new Fault(showValue(value), 'a list of two numbers');
  return [x, y];
}

function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

function readLine(value: unknown): readonly Position[] {
  const line = readList(value).map(readPosition);
  if (line.length < 2) throw new Fault(showValue(value), 'at least two positions');
  return line;
}

function readRing(value: unknown): Ring {
  const ring = closeRing(readList(value).map(readPosition));
  if (ring.length < 4) throw new Fault(showValue(value), 'a ring of at least three positions');
  return ring;
}

/** The ring with its first position at the end again. */
export function closeRing(ring: readonly Position[]): Ring {
  const [first] = ring;
  const last = ring.at(-1);
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring;
  return [...ring, first];
}
