import type { RawGeometry } from '../../io/import/data';
import type { FeatureRecord } from '../../io/pack-document';
import { isRecord } from '../../io/read-collection';
import type { Position } from '../../lib/units';
import { pointOn } from './shape-geometry';

/** A place on a feature of a pack's file; null where it has none that can be shown. */
export function positionOfFeature({ geometry }: FeatureRecord): Position | null {
  const shape = isRecord(geometry) ? readShape(geometry) : null;
  const position = shape && pointOn(shape);
  return position?.length && position.every(Number.isFinite) ? [position[0], position[1]] : null;
}

function readShape({ type, coordinates }: Readonly<Record<string, unknown>>): RawGeometry | null {
  if (!Array.isArray(coordinates)) return null;
  switch (type) {
    case 'Point':
      return { kind: 'point', position: coordinates as unknown as Position };
    case 'LineString':
      return { kind: 'line', lines: [coordinates] };
    case 'MultiLineString':
      return { kind: 'line', lines: coordinates };
    case 'Polygon':
      return { kind: 'area', polygons: [coordinates] };
    case 'MultiPolygon':
      return { kind: 'area', polygons: coordinates };
    default:
      return null;
  }
}
