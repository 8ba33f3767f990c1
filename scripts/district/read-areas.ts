import { readFileSync } from 'node:fs';
import { createFieldReader, FeatureRefused } from '../../src/io/field-reader';
import type { Issue } from '../../src/io/issue';
import { describeIssue } from '../../src/io/issue';
import { isRecord } from '../../src/io/read-collection';
import { readPolygons } from '../../src/io/read-geometry';
import { messageOf } from '../../src/lib/app-error';
import type { MultiPolygonRings } from '../../src/model/district';

export interface NamedArea {
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: MultiPolygonRings;
}

/**
 * The areas of a GeoJSON file: a collection, one feature or a bare geometry; what is no area is passed over.
 * @throws Error with one sentence where there is none, or one is damaged.
 */
export function readAreas(path: string): readonly NamedArea[] {
  const areas = listFeatures(readValue(path)).flatMap((feature): NamedArea[] => {
    const { geometry, properties, id } = feature;
    if (!isRecord(geometry)) return [];
    const parts =
      geometry.type === 'GeometryCollection' && Array.isArray(geometry.geometries)
        ? geometry.geometries
        : [geometry];
    const own = isRecord(properties) ? properties : {};
    const name = id ?? own.id ?? own.ref ?? null;
    const polygons = parts.flatMap((part) =>
      isRecord(part) && (part.type === 'Polygon' || part.type === 'MultiPolygon') ? readArea(path, part) : [],
    );
    return polygons.length === 0
      ? []
      : [{ id: name === null ? null : String(name), properties: own, polygons }];
  });
  if (areas.length === 0)
    throw new Error(`${path} holds no area, where a Polygon or MultiPolygon was expected.`);
  return areas;
}

function readValue(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (thrown) {
    throw new Error(`${path} cannot be read as JSON: ${messageOf(thrown)}.`);
  }
}

function listFeatures(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (!isRecord(value)) return [];
  if (value.type === 'FeatureCollection' && Array.isArray(value.features))
    return value.features.filter(isRecord);
  return value.type === 'Feature' ? [value] : [{ geometry: value }];
}

function readArea(path: string, geometry: unknown): MultiPolygonRings {
  const issues: Issue[] = [];
  try {
    return readPolygons(geometry, createFieldReader(path, 'an area', {}, issues));
  } catch (thrown) {
    if (!(thrown instanceof FeatureRefused)) throw thrown;
    throw new Error(issues[0] ? describeIssue(issues[0]) : `${path} holds a damaged area.`);
  }
}
