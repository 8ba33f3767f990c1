import type { FeatureCollection } from 'geojson';
import type { MapScene } from '../scene';
import { collection, lineFeature } from './geometry';

/** A line a wish. */
export const wishFeatures = (wishes: MapScene['wishes']): FeatureCollection =>
  collection(wishes.map(({ line, selected }) => lineFeature(line, { selected })));
