import { createLocalPlane } from '../../geometry/local-plane';
import { createPointIndex } from '../../geometry/point-index';
import { byId } from '../../lib/by-id';
import type { District } from '../../model/district';
import type { UsabilityBySeat } from '../usability/data';
import type { NearbyRequest, NearbySeat } from './data';
import { measureStraight } from './measure-straight';

/**
 * The usable seats nearest to a person, nearest first, at equal distance the lower id. Metres are
 * straight lines in the local plane, not walks along streets.
 */
export function findNearestSeats(
  district: Pick<District, 'info' | 'seats'>,
  usability: UsabilityBySeat,
  request: NearbyRequest,
): NearbySeat[] {
  const plane = createLocalPlane(district.info.center);
  const usable = district.seats.filter((seat) => usability.get(seat.id)?.usability === 'usable').sort(byId);
  const points = usable.map((seat) => plane.toPlane(seat.position));
  const from = plane.toPlane(request.from);
  return createPointIndex(points)
    .nearest(from, request.limit)
    .flatMap(({ index }) => {
      const seat = usable[index];
      const point = points[index];
      if (!seat || !point) return [];
      return {
        id: seat.id,
        ...measureStraight(from, point),
        assumedOpen: usability.get(seat.id)?.assumedOpen ?? false,
        walk: null,
      };
    });
}
