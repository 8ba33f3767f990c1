import type { UsabilityBySeat } from '../usability/data';
import { createLiveWalking } from './create-live-walking';
import type { Walking, WalkingRequest } from './data';
import type { PreparedWalking } from './prepare-walking';

/**
 * The walking figures of a district in one run: covered street length, longest stretch and what cannot be
 * reached, for every grid and the district, along the network (definitions, Walking).
 * @returns grids by id; lengths in metres of the local plane.
 */
export function findWalking(
  prepared: PreparedWalking,
  usability: UsabilityBySeat,
  request: WalkingRequest,
): Walking {
  const usable = prepared.district.seats.filter((seat) => usability.get(seat.id)?.usability === 'usable');
  return createLiveWalking(prepared).update(usable, request);
}
