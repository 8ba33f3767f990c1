import { measureIntersectionArea } from '../../geometry/intersection-area';
import { createLocalPlane } from '../../geometry/local-plane';
import { isInside, measureBorderDistance } from '../../geometry/locate-point';
import { measureArea, toPlanePolygons } from '../../geometry/plane-polygons';
import type { District } from '../../model/district';
import type { Breach, InvariantCheck } from './data';

/** A position on the border is inside: metres that six decimals of a degree can be off. */
const borderTolerance = 0.1;
/** Square metres of a footprint that the same rounding may leave outside. */
const areaTolerance = 1;

/** Seats and buildings stand inside the district's boundary. */
export function checkInside({ info, seats, buildings }: District): InvariantCheck[] {
  const plane = createLocalPlane(info.center);
  const boundary = toPlanePolygons(info.boundary, plane);
  const expectation = "inside the district's boundary";
  const seatsOutside = seats.flatMap((seat): Breach[] => {
    const point = plane.toPlane(seat.position);
    if (isInside(point, boundary) || measureBorderDistance(point, boundary) <= borderTolerance) return [];
    return [{ id: seat.id, field: 'geometry', value: seat.position.join(', '), expectation }];
  });
  const buildingsOutside = buildings.flatMap((building): Breach[] => {
    const footprint = toPlanePolygons(building.polygons, plane);
    const outside = measureArea(footprint) - measureIntersectionArea(footprint, boundary);
    // Written so that an area that is no number is outside too.
    return outside <= areaTolerance
      ? []
      : [{ id: building.id, field: 'geometry', value: `${outside.toFixed(1)} m² outside`, expectation }];
  });
  return [
    { invariant: 'seats-inside', checked: seats.length, breaches: seatsOutside },
    { invariant: 'buildings-inside', checked: buildings.length, breaches: buildingsOutside },
  ];
}
