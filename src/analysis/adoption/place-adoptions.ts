import { createLocalPlane } from '../../geometry/local-plane';
import { metres } from '../../lib/units';
import type { District } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import type { PlacedAdoptions, PlacingRequest } from './data';

/** How many of the nearest free seats are offered for one place. */
const nearestListed = 3;

/** The grid of each place, and the free seats nearest to it in a straight line. */
export function placeAdoptions(district: District, { places, free }: PlacingRequest): PlacedAdoptions {
  const plane = createLocalPlane(district.info.center);
  const findGrid = createGridFinder(district.grids, plane);
  const seats = district.seats
    .filter(({ id }) => free.has(id))
    .map(({ id, position }) => ({ id, at: plane.toPlane(position) }));
  return new Map(
    [...places].map(([id, position]) => {
      const [x, y] = plane.toPlane(position);
      const nearest = seats
        .map((seat) => ({ id: seat.id, distance: metres(Math.hypot(seat.at[0] - x, seat.at[1] - y)) }))
        .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
        .slice(0, nearestListed);
      return [id, { gridId: findGrid([x, y]), nearestFree: nearest }];
    }),
  );
}
