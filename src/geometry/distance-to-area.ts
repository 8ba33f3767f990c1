import type { PlanePoint } from './local-plane';
import { isInside, measureBorderDistance } from './locate-point';
import type { PlanePolygons } from './plane-polygons';

/** Metres from a point to the nearest point of the polygons; 0 inside and on their border. */
export function distanceToArea(point: PlanePoint, polygons: PlanePolygons): number {
  return isInside(point, polygons) ? 0 : measureBorderDistance(point, polygons);
}
