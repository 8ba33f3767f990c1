import { nextTask } from '../../lib/next-task';
import type { District } from '../../model/district';
import { runUsability } from '../usability/run-usability';
import type { Coverage, CoverageRequest } from './data';
import { findCoverage } from './find-coverage';
import type { PreparedDistrict } from './prepare-district';

/**
 * How long grids are computed before events are let in, ms: a message to stop waits no longer than
 * this and a grid, and on the page (where no worker runs) a frame of 60 Hz is not missed by it alone.
 */
const slice = 12;

/**
 * `findCoverage` to its end, in slices.
 * @throws the signal's reason as soon as it is aborted, between two grids.
 */
export async function runCoverage(
  district: District,
  prepared: PreparedDistrict,
  request: CoverageRequest,
  signal: AbortSignal,
): Promise<Coverage> {
  const usability = await runUsability(district, request.need);
  const grids = findCoverage(prepared, usability, request);
  let letIn = performance.now();
  for (;;) {
    signal.throwIfAborted();
    const { done, value } = grids.next();
    if (done) return value;
    if (performance.now() - letIn < slice) continue;
    await nextTask();
    letIn = performance.now();
  }
}
