import { showValue } from '../../issue';
import { isRecord } from '../../read-collection';
import { importLimits } from '../limits';
import type { ReadFeature, ReadIssue } from './collect-tables';
import { isDeeperThan } from './is-deeper-than';
import { osmIdOf, readId } from './osm-id-of';
import { isGeometryFault, kindOfParts, readRawGeometry } from './read-raw-geometry';

const geometryTypes: ReadonlySet<unknown> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** Members that are a feature's own; all others are kept among its values. */
const ownMembers: ReadonlySet<string> = new Set(['type', 'id', 'geometry', 'properties', 'bbox']);

/**
 * One feature, bare geometry, or object of plain values (which a mapping can place) as a row, or what is
 * wrong with it. Members beside `properties` become values; where a property has the name already, under
 * `feature:NAME`.
 */
export function readFeature(value: unknown, row: number): ReadFeature | ReadIssue {
  if (!isRecord(value))
    return { row, code: 'broken-row', value: showValue(value), expected: 'a GeoJSON feature' };
  if (isDeeperThan(value, importLimits.depth))
    return {
      row,
      code: 'too-deep',
      value: showValue(value),
      expected: `at most ${importLimits.depth} levels`,
    };
  if (geometryTypes.has(value.type) && !('geometry' in value))
    return finish(row, value, readId(value.id), {});
  const isFeature = value.type === 'Feature' || 'geometry' in value || 'properties' in value;
  if (!isFeature && typeof value.type === 'string' && value.type === 'FeatureCollection')
    return { row, code: 'broken-row', value: 'a FeatureCollection', expected: 'a GeoJSON feature' };
  const values = isFeature ? readValues(value) : value;
  const id = readId(value.id) ?? (Object.hasOwn(values, 'id') ? readId(values.id) : null);
  return finish(row, isFeature ? value.geometry : null, id, values);
}

function finish(
  row: number,
  geometry: unknown,
  id: string | null,
  values: Readonly<Record<string, unknown>>,
): ReadFeature | ReadIssue {
  const parts = readRawGeometry(geometry);
  if (isGeometryFault(parts)) return { row, code: 'geometry-broken', ...parts };
  return { row, id: id ?? osmIdOf(values, kindOfParts(parts)), parts, values };
}

function readValues(feature: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { properties } = feature;
  const values: Readonly<Record<string, unknown>> = isRecord(properties) ? properties : {};
  const further = Object.keys(feature).filter((key) => !ownMembers.has(key));
  if (further.length === 0 && (isRecord(properties) || properties === null || properties === undefined))
    return values;
  // Entries, not assignments: a member may be called `__proto__`.
  const added = further.map((key) => [Object.hasOwn(values, key) ? `feature:${key}` : key, feature[key]]);
  if (!isRecord(properties) && properties !== null && properties !== undefined)
    added.push(['properties', properties]);
  return Object.fromEntries([...Object.entries(values), ...added]);
}
