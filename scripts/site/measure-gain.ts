import type { Siting } from '../../src/analysis/siting/data';
import type { UsabilityBySeat } from '../../src/analysis/usability/data';
import { findWalking } from '../../src/analysis/walking/find-walking';
import { prepareWalking } from '../../src/analysis/walking/prepare-walking';
import type { District } from '../../src/model/district';
import { makeProposedSeat } from '../../src/model/offer/make-proposed-seat';

/** Headline street, in metres, that the walking figures gain when the sites are seats. */
export function measureGain(
  district: District,
  usability: UsabilityBySeat,
  { sites, request }: Pick<Siting, 'sites' | 'request'>,
): number {
  const proposed = sites.map((site, i) => makeProposedSeat(`proposed-${i}`, site, request.need.required));
  const isUsable = { usability: 'usable', assumedOpen: false } as const;
  const coveredWith = (seats: District['seats']) =>
    findWalking(
      prepareWalking({ ...district, seats }),
      new Map([...usability, ...proposed.map(({ id }) => [id, isUsable] as const)]),
      request,
    ).district.headline.coveredStreetLength;
  return coveredWith([...district.seats, ...proposed]) - coveredWith(district.seats);
}
