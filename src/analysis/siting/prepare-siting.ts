import type { District } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';
import { prepareNetworkInSteps } from '../street-network/prepare-network';
import type { UsabilityBySeat } from '../usability/data';
import { createRuleChecker, type RuleChecker } from './check-rules';
import type { SitingRequest, SitingUnit } from './data';
import { type EdgeInterval, findReach } from './find-reach';
import { type CandidateLister, type ListedCandidates, listCandidates } from './list-candidates';
import { type ListedDemands, listDemands } from './list-demands';
import { listHeadline } from './list-headline';
import { weighDistrict } from './weigh-district';

/** A siting question over a district as a covering instance, with what its numbers stand for. */
export interface PreparedSiting extends ListedCandidates, ListedDemands {
  readonly network: StreetNetwork;
  readonly unit: SitingUnit;
  readonly checkRules: RuleChecker;
}

/**
 * Makes a covering instance of a district: candidates along the headline streets, demands cut where any
 * of their reaches ends, what the usable seats cover taken off. Yields after each small piece of work.
 * @param usability of the seats for `request.need`
 * @param list where a seat may stand; left out: everywhere along the headline streets
 */
export function* prepareSiting(
  district: District,
  usability: UsabilityBySeat,
  request: Omit<SitingRequest, 'goal'>,
  list: CandidateLister = listCandidates,
): Generator<void, PreparedSiting> {
  const network = yield* prepareNetworkInSteps(district);
  yield;
  const headline = yield* listHeadline(district);
  yield;
  const checkRules = createRuleChecker(district, network, request.rules);
  const listed = yield* list(district, network, headline, request.walk, checkRules);
  const existing: EdgeInterval[][] = [];
  for (const seat of district.seats) {
    if (usability.get(seat.id)?.usability !== 'usable') continue;
    const { anchor } = attachSeat(network, seat);
    if (anchor) existing.push(findReach(network.graph, anchor, request.walk));
    yield;
  }
  const reaches: EdgeInterval[][] = [];
  for (const { anchor } of listed.candidates) {
    reaches.push(findReach(network.graph, anchor, request.walk));
    yield;
  }
  const weighed = weighDistrict(district, network, headline, request.weights);
  yield;
  return {
    ...listed,
    ...listDemands(headline, weighed, existing, reaches),
    network,
    unit: weighed.unit,
    checkRules,
  };
}
