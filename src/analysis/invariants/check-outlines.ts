import { measureIntersectionArea } from '../../geometry/intersection-area';
import { createLocalPlane } from '../../geometry/local-plane';
import { measureArea, toPlanePolygons } from '../../geometry/plane-polygons';
import { takeAllSteps } from '../../lib/take-all-steps';
import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** Square metres that six decimals may cost where a ring touches itself. */
const areaTolerance = 1;

/**
 * No outline crosses itself. A point that a ring goes round w times counts w times in the area, and w²
 * times in what the area has in common with itself: the two are equal only where w is 0 or 1 everywhere.
 */
export const checkOutlines = (district: District): InvariantCheck =>
  takeAllSteps(checkOutlinesInSteps(district));

/** `checkOutlines` with a pause after each. */
export function* checkOutlinesInSteps(district: District): Generator<void, InvariantCheck, void> {
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
  const breaches: Breach[] = [];
  for (const { id, polygons, field } of areas) {
    const inPlane = toPlanePolygons(polygons, plane);
    const excess = measureIntersectionArea(inPlane, inPlane) - measureArea(inPlane);
    // Written so that an area that is no number is a breach too.
    if (!(Math.abs(excess) <= areaTolerance))
      breaches.push({
        id,
        field,
        value: 'crosses itself',
        expectation: 'an outline that goes round its area once',
      });
    yield;
  }
  return { invariant: 'outlines-simple', checked: areas.length, breaches };
}
