import type { RoundWalk, RoundWalkRequest } from '../analysis/round-walk/data';
import { findRoundWalk } from '../analysis/round-walk/find-round-walk';
import type { Result } from '../lib/result';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import { networkOf } from './network-of';
import { usableSeatsOf } from './usable-seats-of';

/** A round from a place, in slices that let other questions in; throws the signal's reason when aborted. */
export async function answerRoundWalk(
  district: District,
  request: RoundWalkRequest,
  signal: AbortSignal,
): Promise<Result<RoundWalk>> {
  const seats = await usableSeatsOf(district, request.need);
  return runInSlices(findRoundWalk(networkOf(district), seats, request), signal);
}
