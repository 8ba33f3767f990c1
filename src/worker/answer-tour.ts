import type { RestWalk } from '../analysis/rest-route/data';
import type { TourRequest } from '../analysis/round-walk/data';
import { findTour } from '../analysis/round-walk/find-tour';
import type { Result } from '../lib/result';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import { networkOf } from './network-of';
import { usableSeatsOf } from './usable-seats-of';

/** A walk through places, in slices that let other questions in; throws the signal's reason when aborted. */
export async function answerTour(
  district: District,
  request: TourRequest,
  signal: AbortSignal,
): Promise<Result<RestWalk>> {
  const seats = await usableSeatsOf(district, request.need);
  return runInSlices(findTour(networkOf(district), seats, request), signal);
}
