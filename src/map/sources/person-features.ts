import type { FeatureCollection } from 'geojson';
import type { LocalPlane } from '../../geometry/local-plane';
import { formatMetres } from '../../i18n/format';
import type { MapScene } from '../scene';
import { circleRing } from './circle-ring';
import { collection, pointFeature, ringFeature } from './geometry';

/** The person's dot and, where the fix says how exact it is, the circle of its accuracy. */
export function personFeatures(position: MapScene['position'], plane: LocalPlane): FeatureCollection {
  if (!position) return collection([]);
  const dot = pointFeature(position.at, { part: 'dot' });
  return collection(
    position.accuracy === null
      ? [dot]
      : [ringFeature(circleRing(position.at, position.accuracy, plane), { part: 'accuracy' }), dot],
  );
}

/** The circle "within r of here" and the point at its foot that carries the label. */
export function circleFeatures(circle: MapScene['circle'], plane: LocalPlane): FeatureCollection {
  if (!circle) return collection([]);
  const [x, y] = plane.toPlane(circle.center);
  return collection([
    ringFeature(circleRing(circle.center, circle.radius, plane), { part: 'area' }),
    pointFeature(plane.toPosition([x, y - circle.radius]), {
      part: 'label',
      text: formatMetres(circle.radius),
    }),
  ]);
}
