import type { District } from '../../model/district';
import type { Need } from '../../model/need';
import { createNearbyFinder } from '../nearby/create-nearby-finder';
import type { OpenState } from '../opening-hours/open-state';
import type { StreetNetwork } from '../street-network/data';
import { findUsability } from '../usability/find-usability';
import type { Loosening, LoosenRequest, LooserNeed } from './data';

/**
 * What would be found without each of the filters that are on, one at a time: the one that brings a seat
 * nearest first, those that bring none last, at a tie in the order in which the need lists them.
 * @param openAt state of an `opening_hours` value at `request.need.at`.
 */
export function findLooserNeeds(
  network: StreetNetwork,
  district: Pick<District, 'info' | 'seats'>,
  { from, need }: LoosenRequest,
  openAt: (value: string) => OpenState,
): LooserNeed[] {
  return (
    listLoosenings(need)
      .map((without): LooserNeed => {
        const looser = dropFromNeed(need, without);
        const usability = findUsability(district.seats, looser, openAt);
        const seats = district.seats.filter(({ id }) => usability.get(id)?.usability === 'usable').length;
        const [first] = createNearbyFinder(network, district, usability)({ from, need: looser, limit: 1 });
        const nearest = first ? (first.walk?.length ?? first.distance) : null;
        return { without, seats, nearest, onFoot: Boolean(first?.walk) };
      })
      // ∞ − ∞ is no number: two that bring nothing keep their order.
      .sort((a, b) => (a.nearest ?? Infinity) - (b.nearest ?? Infinity) || 0)
  );
}

/** The filters of a need that are on. */
function listLoosenings({ required, at, places = 1 }: Need): Loosening[] {
  return [...required, ...(at === null ? [] : ['at' as const]), ...(places > 1 ? ['places' as const] : [])];
}

function dropFromNeed({ required, at, places = 1 }: Need, without: Loosening): Need {
  return {
    required: required.filter((token) => token !== without),
    at: without === 'at' ? null : at,
    ...(places > 1 && without !== 'places' ? { places } : {}),
  };
}
