import type { FeatureCollection } from 'geojson';
import type { MapScene } from '../scene';
import { collection, lineFeature, linesFeature } from './geometry';

/** Ways along the streets and the straight legs to and from them; the way of rank 1 lies on top. */
export function wayFeatures(ways: MapScene['ways']): FeatureCollection {
  return collection(
    ways.flatMap(({ line, legs, rank }) => [
      ...(line.length > 1 ? [lineFeature(line, { part: 'street', first: rank === 1, order: -rank })] : []),
      ...(legs.length > 0 ? [linesFeature(legs, { part: 'leg', first: rank === 1, order: -rank })] : []),
    ]),
  );
}
