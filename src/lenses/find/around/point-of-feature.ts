import { straightDistance } from '../../../lib/straight-distance';
import { metres, type Position } from '../../../lib/units';
import type { LocalName, MultiPolygonRings } from '../../../model/district';
import type { FeatureRef } from '../../../model/feature-ref';
import type { featuresById } from '../../../state/district';
import { middleOfLine, nearestOnLines } from './points-on-lines';

export interface NamedPoint {
  readonly at: Position;
  /** null = the pack gives it none. */
  readonly name: LocalName | null;
}

/**
 * Where one stands who is "at" a feature: a point itself, the middle of a line by length, the middle of an
 * area, or its edge towards the nearest street where that is far from the middle. From there the list and the
 * walk go to the nearest street. null = the pack lacks it.
 */
export function pointOfFeature(ref: FeatureRef, features: (typeof featuresById)['value']): NamedPoint | null {
  const streets = [...features.street.values()].filter(({ walkable }) => walkable).map(({ line }) => line);
  switch (ref.kind) {
    case 'seat': {
      const seat = features.seat.get(ref.id);
      return seat ? { at: seat.position, name: seat.near ?? seat.street } : null;
    }
    case 'street': {
      const street = features.street.get(ref.id);
      return street ? { at: middleOfLine(street.line), name: street.name } : null;
    }
    case 'place': {
      const place = features.place.get(ref.id);
      if (!place) return null;
      const { shape, name } = place;
      return { at: shape.kind === 'point' ? shape.position : standInArea(shape.polygons, streets), name };
    }
    case 'grid':
    case 'building':
    case 'neighbourhood': {
      const area = features[ref.kind].get(ref.id);
      return area ? { at: standInArea(area.polygons, streets), name: area.name } : null;
    }
  }
}

/** A person farther from every street is given straight lines only (definitions, Routes with rests). */
const reach = metres(60);

function standInArea(polygons: MultiPolygonRings, streets: readonly (readonly Position[])[]): Position {
  const points = polygons.flat(2);
  const middle = (axis: 0 | 1) => {
    const values = points.map((point) => point[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  const center: Position = [middle(0), middle(1)];
  const road = nearestOnLines(center, streets);
  if (!road || straightDistance(center, road) <= reach) return center;
  return nearestOnLines(road, polygons.flat()) ?? center;
}
