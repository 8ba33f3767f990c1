import { runInSlices } from '../../lib/run-in-slices';
import type { District } from '../../model/district';
import { runUsability } from '../usability/run-usability';
import type { TurfCoverage, TurfRequest } from './data';
import { findTurfCoverage } from './find-turf-coverage';
import type { PreparedDistrict } from './prepare-district';

/**
 * `findTurfCoverage` to its end, in slices, for the seats of the pack.
 * @throws the signal's reason as soon as it is aborted, between two grids.
 */
export async function runTurfCoverage(
  district: District,
  prepared: PreparedDistrict,
  request: TurfRequest,
  signal: AbortSignal,
): Promise<TurfCoverage> {
  const usability = await runUsability(district, request.need);
  return runInSlices(findTurfCoverage(prepared, usability, request), signal);
}
