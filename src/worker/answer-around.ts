import type { ClosedSeat, ClosedSeatsRequest } from '../analysis/closed-seats/data';
import type { LoosenRequest, LooserNeed } from '../analysis/loosen-need/data';
import { findLooserNeeds } from '../analysis/loosen-need/find-looser-needs';
import type { NearbyPlace, NearbyPlacesRequest } from '../analysis/nearby-places/data';
import { findNearbyPlaces } from '../analysis/nearby-places/find-nearby-places';
import { loadOpenAt } from '../analysis/usability/load-open-at';
import type { Position } from '../lib/units';
import type { District } from '../model/district';
import { networkOf } from './network-of';

/** What may be asked around the list of the nearest seats; none of it is needed before the list stands. */
export const answerAround = {
  loosen: async (district: District, request: LoosenRequest): Promise<readonly LooserNeed[]> =>
    findLooserNeeds(networkOf(district), district, request, await loadOpenAt(request.need, district.info)),
  closedSeats: async (district: District, request: ClosedSeatsRequest): Promise<readonly ClosedSeat[]> => {
    // With the evaluator of hours (155 kB gzip), which is there already when a moment was asked for.
    const { findClosedSeats } = await import('../analysis/closed-seats/find-closed-seats');
    return findClosedSeats(networkOf(district), district, request);
  },
  nearbyPlaces: (district: District, request: NearbyPlacesRequest): readonly NearbyPlace[] =>
    findNearbyPlaces(networkOf(district), district, request),
  // What few people ask comes when they do.
  directions: async (district: District, { line }: { readonly line: readonly Position[] }) => {
    const { describeWay } = await import('../analysis/directions/describe-way');
    return describeWay(networkOf(district), line);
  },
  nearestCrossing: async (district: District, { at }: { readonly at: Position }) => {
    const { findNearestCrossing } = await import('../analysis/crossings/find-nearest-crossing');
    return findNearestCrossing(networkOf(district), at);
  },
} as const;
