import { checkInvariantsInSteps } from '../analysis/invariants/check-invariants';
import type { Breach } from '../analysis/invariants/data';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';

/** What does not hold between features, in slices that let other questions in; throws the signal's reason when aborted. */
export async function answerBreaches(district: District, signal: AbortSignal): Promise<readonly Breach[]> {
  const checks = await runInSlices(checkInvariantsInSteps(district), signal);
  return checks.flatMap(({ breaches }) => breaches);
}
