import { createNearbyFinder } from '../analysis/nearby/create-nearby-finder';
import type { StreetNetwork } from '../analysis/street-network/data';
import { prepareNetwork } from '../analysis/street-network/prepare-network';
import type { UsabilityBySeat } from '../analysis/usability/data';
import { runUsability } from '../analysis/usability/run-usability';
import type { District } from '../model/district';
import type { Operations } from './messages';

type Nearest = Operations['nearest'];

/**
 * Answers "nearest" over a district: its walking network is made with the first question, the seats are
 * attached again only for another need. A map that is dragged asks the same of many places.
 */
export function createNearestAnswer(district: District): Nearest {
  let network: StreetNetwork | null = null;
  let finder: { readonly need: string; readonly find: ReturnType<typeof createNearbyFinder> } | null = null;
  return async (request, signal) => {
    const need = JSON.stringify(request.need);
    if (finder?.need !== need) {
      const usability = request.need ? await runUsability(district, request.need) : allStanding(district);
      signal.throwIfAborted();
      network ??= prepareNetwork(district);
      finder = { need, find: createNearbyFinder(network, district, usability) };
    }
    return finder.find(request);
  };
}

/** Every seat that is not gone, for whoever asks where it is and not whether one may sit there. */
function allStanding({ seats }: District): UsabilityBySeat {
  const standing = seats.filter(({ condition }) => condition !== 'gone');
  return new Map(standing.map(({ id }) => [id, { usability: 'usable', assumedOpen: false }]));
}
