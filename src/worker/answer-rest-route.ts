import type { RestRoute, RestRouteRequest } from '../analysis/rest-route/data';
import { findRestRoute } from '../analysis/rest-route/find-rest-route';
import type { Result } from '../lib/result';
import type { District } from '../model/district';
import { networkOf } from './network-of';
import { usableSeatsOf } from './usable-seats-of';

/** A route with rests; a place off every street comes back as an error of the result, not as a failed call. */
export async function answerRestRoute(
  district: District,
  request: RestRouteRequest,
  signal: AbortSignal,
): Promise<Result<RestRoute>> {
  const seats = await usableSeatsOf(district, request.need);
  signal.throwIfAborted();
  return findRestRoute(networkOf(district), seats, request);
}
