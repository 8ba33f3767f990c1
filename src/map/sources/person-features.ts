import type { FeatureCollection } from 'geojson';
import type { LocalPlane } from '../../geometry/local-plane';
import { formatMetres } from '../../i18n/format';
import type { Position, Ring } from '../../lib/units';
import type { MapScene } from '../scene';
import { circleRing } from './circle-ring';
import { collection, pointFeature, ringFeature } from './geometry';

/** The person's dot and, where the fix says how exact it is, the circle of its accuracy and where they are going. */
export function personFeatures(position: MapScene['position'], plane: LocalPlane): FeatureCollection {
  if (!position) return collection([]);
  const dot = pointFeature(position.at, { part: 'dot' });
  const { at, accuracy, heading } = position;
  if (accuracy === null) return collection([dot]);
  const cone = typeof heading === 'number' && [
    ringFeature(coneRing(at, heading, Math.max(accuracy, shortestCone), plane), { part: 'heading' }),
  ];
  return collection([
    ringFeature(circleRing(at, accuracy, plane), { part: 'accuracy' }),
    ...(cone || []),
    dot,
  ]);
}

/** Metres: at the zoom of a street the cone of an exact fix still shows beside the dot. */
const shortestCone = 15;

/** Degrees to each side of where the device is going. */
const halfCone = 28;

/** A cone of `length` metres from a position where `heading` points, degrees clockwise from north; counter-clockwise. */
function coneRing(at: Position, heading: number, length: number, plane: LocalPlane): Ring {
  const [x, y] = plane.toPlane(at);
  const rim = [-1, -0.5, 0, 0.5, 1].map((side) => {
    const angle = ((90 - heading + side * halfCone) * Math.PI) / 180;
    return plane.toPosition([x + length * Math.cos(angle), y + length * Math.sin(angle)]);
  });
  return [at, ...rim, at];
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
