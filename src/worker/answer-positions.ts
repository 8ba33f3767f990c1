import { type DescribedPositions, describePositions } from '../analysis/siting/describe-positions';
import { runUsability } from '../analysis/usability/run-usability';
import { runInSlices } from '../lib/run-in-slices';
import type { District } from '../model/district';
import type { DescribePositionsCall } from './messages';

/** What seats at given places bring, in slices that let other questions in; throws the signal's reason when aborted. */
export async function answerPositions(
  district: District,
  { request, positions }: DescribePositionsCall,
  signal: AbortSignal,
): Promise<DescribedPositions> {
  const usability = await runUsability(district, request.need);
  return runInSlices(describePositions(district, usability, request, positions), signal);
}
