import { createNearbyFinder } from '../analysis/nearby/create-nearby-finder';
import type { UsabilityBySeat } from '../analysis/usability/data';
import { runUsability } from '../analysis/usability/run-usability';
import type { District } from '../model/district';
import type { Operations } from './messages';
import { networkOf } from './network-of';

type Nearest = Operations['nearest'];

/**
 * Answers "nearest" over a district: the seats are attached again only for another need. A map that is dragged asks the same of many places.
 */
export function createNearestAnswer(district: District): Nearest {
  let finder: { readonly need: string; readonly find: ReturnType<typeof createNearbyFinder> } | null = null;
  return async (request, signal) => {
    const need = JSON.stringify(request.need);
    if (finder?.need !== need) {
      const usability = request.need ? await runUsability(district, request.need) : allStanding(district);
      signal.throwIfAborted();
      finder = { need, find: createNearbyFinder(networkOf(district), district, usability) };
    }
    return finder.find(request);
  };
}

/** Every seat that is not gone, for whoever asks where it is and not whether one may sit there. */
function allStanding({ seats }: District): UsabilityBySeat {
  const standing = seats.filter(({ condition }) => condition !== 'gone');
  return new Map(standing.map(({ id }) => [id, { usability: 'usable', assumedOpen: false }]));
}
