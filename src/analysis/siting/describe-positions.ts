import type { Position } from '../../lib/units';
import type { District } from '../../model/district';
import { attachSeat } from '../street-network/attach-seat';
import type { UsabilityBySeat } from '../usability/data';
import type { Site, SitingRequest, SitingUnit } from './data';
import { createSiteDescriber } from './describe-sites';
import type { Candidate, CandidateLister } from './list-candidates';
import { prepareSiting } from './prepare-siting';

/** Sites that somebody chose by hand, described as siting describes its own. */
export interface DescribedPositions {
  readonly sites: readonly Site[];
  readonly unit: SitingUnit;
  /** Positions from which no street is near enough: a seat there brings nothing that could be told. */
  readonly unattached: readonly Position[];
}

/**
 * What seats at given places would bring to the district, the one that adds the most first: the same gains,
 * rules and buildings as of a site that siting found. A place that breaks a rule is described all the same;
 * its answers say so. A generator that pauses after each small piece of work.
 * @param usability of the district's seats for `request.need`; the places themselves are not among them
 */
export function* describePositions(
  district: District,
  usability: UsabilityBySeat,
  request: Omit<SitingRequest, 'goal'>,
  positions: readonly Position[],
): Generator<void, DescribedPositions> {
  const unattached: Position[] = [];
  const list: CandidateLister = function* (_district, network) {
    const candidates: Candidate[] = [];
    for (const position of positions) {
      yield;
      const { anchor } = attachSeat(network, { position, street: null });
      const street = anchor && network.streets[network.streetOf[anchor.edge] as number];
      if (anchor && street)
        candidates.push({ position, point: network.plane.toPlane(position), street, anchor });
      else unattached.push(position);
    }
    return { candidates, considered: positions.length, ruledOut: {} };
  };
  const prepared = yield* prepareSiting(district, usability, request, list);
  const sites = createSiteDescriber(district, prepared)(prepared.candidates.map((_, i) => i));
  return { sites, unit: prepared.unit, unattached };
}
