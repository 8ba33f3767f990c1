import { runInSlices } from '../../lib/run-in-slices';
import type { District } from '../../model/district';
import { runUsability } from '../usability/run-usability';
import type { CoverageRequest, ExactCoverage } from './data';
import { findExactCoverage } from './find-exact-coverage';
import type { PreparedDistrict } from './prepare-district';

/**
 * `findExactCoverage` to its end, in slices, for the seats of the pack.
 * @throws the signal's reason as soon as it is aborted, between two grids.
 */
export async function runExactCoverage(
  district: District,
  prepared: PreparedDistrict,
  request: CoverageRequest,
  signal: AbortSignal,
): Promise<ExactCoverage> {
  const usability = await runUsability(district, request.need);
  return runInSlices(findExactCoverage(prepared, usability, request), signal);
}
