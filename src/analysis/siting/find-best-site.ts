import type { District } from '../../model/district';
import { createGridFinder } from '../grid-of-point/create-grid-finder';
import type { UsabilityBySeat } from '../usability/data';
import type { CoveringInstance } from './covering/data';
import type { Site, SitingRequest } from './data';
import { createSiteDescriber } from './describe-sites';
import { prepareSiting } from './prepare-siting';

/**
 * The one site within some grids that brings the most to the whole district: what would help most there.
 * Every candidate is weighed, so it is the best; at equal gain the first along the streets. A generator that
 * pauses after each small piece of work.
 * @param usability of the district's seats for `request.need`
 * @returns null where no place obeys the rules, or none would add anything
 */
export function* findBestSite(
  district: District,
  usability: UsabilityBySeat,
  request: Omit<SitingRequest, 'goal'>,
  gridIds: ReadonlySet<string>,
): Generator<void, Site | null> {
  const prepared = yield* prepareSiting(district, usability, request);
  const findGrid = createGridFinder(district.grids, prepared.network.plane);
  let best = -1;
  let most = 0;
  for (const [candidate, { point }] of prepared.candidates.entries()) {
    const grid = findGrid(point);
    if (grid === null || !gridIds.has(grid)) continue;
    const gain = sumCovered(prepared.instance, candidate);
    if (gain <= most) continue;
    most = gain;
    best = candidate;
  }
  return best < 0 ? null : (createSiteDescriber(district, prepared)([best])[0] ?? null);
}

function sumCovered({ firstCovered, coveredDemands, weights }: CoveringInstance, candidate: number): number {
  let sum = 0;
  for (let i = firstCovered[candidate] as number; i < (firstCovered[candidate + 1] as number); i++)
    sum += weights[coveredDemands[i] as number] as number;
  return sum;
}
