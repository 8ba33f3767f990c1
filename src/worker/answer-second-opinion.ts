import { compareCoverage } from '../analysis/coverage/compare-coverage';
import type { SecondOpinion, TurfRequest } from '../analysis/coverage/data';
import { prepareDistrict } from '../analysis/coverage/prepare-district';
import { runExactCoverage } from '../analysis/coverage/run-exact-coverage';
import { runTurfCoverage } from '../analysis/coverage/run-turf-coverage';
import type { District } from '../model/district';

/** Turf's area figures of the pack beside the exact ones; throws the signal's reason when aborted. */
export async function answerSecondOpinion(
  district: District,
  request: TurfRequest,
  signal: AbortSignal,
): Promise<SecondOpinion> {
  const prepared = prepareDistrict(district);
  const exact = await runExactCoverage(district, prepared, request, signal);
  const turf = await runTurfCoverage(district, prepared, request, signal);
  return {
    request,
    exact: exact.district.coveredShare,
    turf: turf.district.coveredShare,
    difference: compareCoverage(exact, turf),
  };
}
