import type { DistrictInfo } from '../district';
import type { Offer, OfferedGain, ProposedSite } from './offer';

interface Proposal {
  readonly sites: readonly ProposedSite[];
  readonly unit: OfferedGain['unit'];
  readonly request: {
    readonly walk: OfferedGain['walk'];
    readonly need: { readonly required: OfferedGain['required'] };
  };
}

interface Circumstances {
  readonly pack: Pick<DistrictInfo, 'id' | 'asOf'>;
  readonly scenarioId: string | null;
  /** ISO 8601 instant. */
  readonly at: string;
}

/** Makes an offer of every site of a siting answer, in its order; an answer of siting is a proposal. */
export function makeOffers({ sites, unit, request }: Proposal, circumstances: Circumstances): Offer[] {
  const { pack, scenarioId, at } = circumstances;
  return sites.map(({ position, street, gain, checks, buildings }) => ({
    id: `offer-${pack.id}-${position.join('-')}`,
    packId: pack.id,
    packAsOf: pack.asOf,
    scenarioId,
    madeAt: at,
    position,
    streetId: street.id,
    streetName: street.name,
    gain: { value: gain, unit, walk: request.walk, required: request.need.required },
    checks: checks.map(({ rule, answer }) => ({ rule, answer })),
    buildings: buildings.map(({ id, name, distance, liaisons }) => ({ id, name, distance, liaisons })),
  }));
}
