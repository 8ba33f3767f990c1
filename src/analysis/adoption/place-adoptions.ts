import { createLocalPlane } from '../../geometry/local-plane';
import { createPointIndex } from '../../geometry/point-index';
import { byId } from '../../lib/by-id';
import { metres } from '../../lib/units';
import type { District, Seat } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import type { PlacedAdoptions, PlacingRequest } from './data';

/** How many of the nearest free seats are offered for one place. */
const nearestListed = 3;

/** The grid of each place, and the free seats nearest to it in a straight line. */
export function placeAdoptions(district: District, { places, free }: PlacingRequest): PlacedAdoptions {
  const plane = createLocalPlane(district.info.center);
  const findGrid = createGridFinder(district.grids, plane);
  const seats = district.seats.filter(({ id }) => free.has(id)).sort(byId);
  const index = createPointIndex(seats.map(({ position }) => plane.toPlane(position)));
  return new Map(
    [...places].map(([id, position]) => {
      const at = plane.toPlane(position);
      const nearest = index.nearest(at, nearestListed);
      const nearestFree = nearest.map((found) => ({
        id: (seats[found.index] as Seat).id,
        distance: metres(found.distance),
      }));
      return [id, { gridId: findGrid(at), nearestFree }];
    }),
  );
}
