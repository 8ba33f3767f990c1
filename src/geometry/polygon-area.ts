import { area, multiPolygon } from '@turf/turf';
import { type PolygonRings, type SquareMetres, squareMetres } from '../lib/units';

/** Area of polygons that do not overlap, on Turf's sphere (R = 6 371 008.8 m), holes taken off. */
export function polygonArea(polygons: readonly PolygonRings[]): SquareMetres {
  return squareMetres(area(multiPolygon(polygons as unknown as number[][][][])));
}
