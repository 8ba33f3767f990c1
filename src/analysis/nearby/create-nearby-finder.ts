import { createAnchorFinder } from '../../geometry/street-graph/create-anchor-finder';
import { byId } from '../../lib/by-id';
import type { District } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import { attachmentLimits, type StreetNetwork } from '../street-network/data';
import type { UsabilityBySeat } from '../usability/data';
import type { NearbyRequest, NearbySeat } from './data';
import { describeWalk } from './describe-walk';
import { findNearestSeats } from './find-nearest-seats';
import { measureStraight } from './measure-straight';

/**
 * Finds the usable seats that are nearest on foot from a place, nearest first, at equal walk the lower id,
 * each with the way. Seats that cannot be walked to follow by straight line when the list has room. For a
 * person farther than 60 m from every street the list goes by straight lines alone (`walk` is null).
 *
 * What depends on the seats is done once here: make a new finder only for another district, or when another
 * need makes other seats usable.
 */
export function createNearbyFinder(
  network: StreetNetwork,
  district: Pick<District, 'info' | 'seats'>,
  usability: UsabilityBySeat,
): (request: NearbyRequest) => NearbySeat[] {
  const stops = district.seats
    .filter((seat) => usability.get(seat.id)?.usability === 'usable')
    .sort(byId)
    .flatMap((seat) => {
      const { anchor } = attachSeat(network, seat);
      return anchor ? [{ seat, anchor }] : [];
    });
  const findAnchors = createAnchorFinder(
    network.graph,
    stops.map(({ anchor }) => anchor),
  );

  return (request) => {
    const from = network.plane.toPlane(request.from);
    const start = from.every(Number.isFinite) ? network.findEdge(from, attachmentLimits.person) : null;
    if (!start) return findNearestSeats(district, usability, request);
    const found = findAnchors(start, request.limit).flatMap((way): NearbySeat[] => {
      const stop = stops[way.anchor];
      if (!stop) return [];
      return [
        {
          id: stop.seat.id,
          ...measureStraight(from, network.plane.toPlane(stop.seat.position)),
          assumedOpen: usability.get(stop.seat.id)?.assumedOpen ?? false,
          walk: describeWalk(network, request, start, { ...stop, position: stop.seat.position }, way),
        },
      ];
    });
    return found.length < request.limit
      ? [...found, ...findOthers(district, usability, request, found)]
      : found;
  };
}

/** The nearest by straight line of those that no way leads to. */
function findOthers(
  district: Pick<District, 'info' | 'seats'>,
  usability: UsabilityBySeat,
  request: NearbyRequest,
  found: readonly NearbySeat[],
): NearbySeat[] {
  const known = new Set(found.map(({ id }) => id));
  return findNearestSeats(district, usability, { ...request, limit: request.limit + known.size })
    .filter(({ id }) => !known.has(id))
    .slice(0, request.limit - known.size);
}
