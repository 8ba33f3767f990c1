import type { CoveringOptions } from '../../src/analysis/siting/covering/data';
import type { Siting, SitingGoal, SitingRequest } from '../../src/analysis/siting/data';
import { findSites } from '../../src/analysis/siting/find-sites';
import { sitingRules } from '../../src/analysis/siting/presets';
import { runUsability } from '../../src/analysis/usability/run-usability';
import { metres } from '../../src/lib/units';
import type { District } from '../../src/model/district';
import { anyone } from '../../src/model/need';
import { coveringOptions } from './solve-in-process';

/** A request for street length within 50 m, by the rules as they stand. */
export function sitingRequest(goal: SitingGoal, change: Partial<SitingRequest> = {}): SitingRequest {
  return {
    walk: metres(50),
    need: anyone,
    weights: { streetLength: 1, residents: 0, workers: 0, places: 0 },
    rules: sitingRules,
    goal,
    ...change,
  };
}

/** The last answer of a run. */
export async function siteDistrict(
  district: District,
  request: SitingRequest,
  options: Partial<CoveringOptions> = {},
): Promise<Siting> {
  const usability = await runUsability(district, request.need);
  let last: Siting | null = null;
  for await (const siting of findSites(district, usability, request, coveringOptions(options))) last = siting;
  if (!last) throw new Error('The run gave no answer.');
  return last;
}
