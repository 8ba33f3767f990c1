import { measureIntersectionArea } from '../../geometry/intersection-area';
import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../geometry/plane-polygons';
import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** Square metres that six decimals may cost where a ring touches itself. */
const areaTolerance = 1;

/**
 * No outline crosses itself. A point that a ring goes round w times counts w times in the area, and w²
 * times in what the area has in common with itself: the two are equal only where w is 0 or 1 everywhere.
 */
export function checkOutlines(district: District): InvariantCheck {
  const { info, neighbourhoods, grids, buildings } = district;
  const plane = createLocalPlane(info.center);
  const areas = [
    { id: info.id, polygons: info.boundary, field: 'boundary' },
    ...[...neighbourhoods, ...grids, ...buildings].map(({ id, polygons }) => ({
      id,
      polygons,
      field: 'geometry',
    })),
  ];
  return {
    invariant: 'outlines-simple',
    checked: areas.length,
    breaches: areas.flatMap(({ id, polygons, field }): Breach[] => {
      const inPlane = toPlanePolygons(polygons, plane);
      const excess = measureIntersectionArea(inPlane, inPlane) - measureArea(inPlane);
      return Math.abs(excess) <= areaTolerance
        ? []
        : [{ id, field, value: 'crosses itself', expectation: 'an outline that goes round its area once' }];
    }),
  };
}
