import { prepareDistrict } from '../../src/analysis/coverage/prepare-district';
import { runExactCoverage } from '../../src/analysis/coverage/run-exact-coverage';
import { runUsability } from '../../src/analysis/usability/run-usability';
import { findWalking } from '../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../src/analysis/walking/prepare-walking';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import type { Need } from '../../src/model/need';
import type { Answer } from './answer';
import type { AnalyseOptions } from './parse-options';

/**
 * The figures that the options ask for.
 * @throws Error or AppError with one sentence where they cannot be computed at all.
 */
export async function findAnswer(
  district: District,
  need: Need,
  { method, walk, steps }: AnalyseOptions,
): Promise<Answer> {
  const request = { walk: metres(walk), need };
  const answer = { info: district.info, method, ...request };
  if (method === 'turf')
    return { ...answer, coverage: await askTurf(district, request, steps), walking: null };
  const isOnFoot = method !== 'exact';
  if (isOnFoot && !district.streets.some(({ walkable }) => walkable)) {
    throw new Error(`--method ${method} needs streets: the pack has none that one can walk.`);
  }
  const signal = new AbortController().signal;
  return {
    ...answer,
    coverage:
      method === 'network'
        ? null
        : await runExactCoverage(district, prepareDistrict(district), request, signal),
    walking: isOnFoot
      ? findWalking(prepareWalking(district), await runUsability(district, need), request)
      : null,
  };
}

/** Turf takes longer to load than the exact figures to compute: it is loaded only for its opinion. */
async function askTurf(district: District, request: Pick<Answer, 'walk' | 'need'>, steps: number) {
  const { runTurfCoverage } = await import('../../src/analysis/coverage/run-turf-coverage');
  const signal = new AbortController().signal;
  return runTurfCoverage(district, prepareDistrict(district), { ...request, steps }, signal);
}
