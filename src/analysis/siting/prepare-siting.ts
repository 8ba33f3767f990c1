import type { District } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import type { StreetNetwork } from '../street-network/data';
import { prepareNetwork } from '../street-network/prepare-network';
import type { UsabilityBySeat } from '../usability/data';
import { createRuleChecker, type RuleChecker } from './check-rules';
import type { SitingRequest, SitingUnit } from './data';
import { findReach } from './find-reach';
import { type ListedCandidates, listCandidates } from './list-candidates';
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
 * of their reaches ends, what the usable seats cover taken off.
 * @param usability of the seats for `request.need`
 */
export function prepareSiting(
  district: District,
  usability: UsabilityBySeat,
  request: Omit<SitingRequest, 'goal'>,
): PreparedSiting {
  const network = prepareNetwork(district);
  const headline = listHeadline(district);
  const checkRules = createRuleChecker(district, network, request.rules);
  const listed = listCandidates(district, network, headline, request.walk, checkRules);
  const existing = district.seats.flatMap((seat) => {
    if (usability.get(seat.id)?.usability !== 'usable') return [];
    const { anchor } = attachSeat(network, seat);
    return anchor ? [findReach(network.graph, anchor, request.walk)] : [];
  });
  const weighed = weighDistrict(district, network, headline, request.weights);
  const reaches = listed.candidates.map(({ anchor }) => findReach(network.graph, anchor, request.walk));
  return {
    ...listed,
    ...listDemands(headline, weighed, existing, reaches),
    network,
    unit: weighed.unit,
    checkRules,
  };
}
