import type { FeatureCollection } from 'geojson';
import type { District } from '../../model/district';
import { collection, polygonFeature } from './geometry';

/** The district's own ground. */
export function groundFeatures(district: District): FeatureCollection {
  return collection([polygonFeature(district.info.boundary, { id: district.info.id })]);
}
