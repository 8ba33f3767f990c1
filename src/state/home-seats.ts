import { computed } from '@preact/signals';
import { adoptionFacts } from '../model/ledger/settings';
import { aroundHome, type SeatAround, walkOrder, walksFromHome } from './adopt-around';
import { home } from './adopt-view';
import { homeAdoptions } from './adoption-summary';
import { seatStatuses } from './ledger';

/** How many of the nearest free seats are named where none is near. */
const nearestFreeListed = 3;

/** What is around the building, shop or door for which one looks. */
export interface HomeSeats {
  readonly gridId: string | null;
  /** Ids of the seats that it keeps. */
  readonly kept: readonly string[];
  /** Within 100 m in a straight line, the circle on the map; nearest on foot first. */
  readonly near: readonly SeatAround[];
  /** The nearest free seats on foot, however far. */
  readonly nearestFree: readonly SeatAround[];
}

/** null until it is known: the distances on foot come from the worker. */
export const homeSeats = computed<HomeSeats | null>(() => {
  const from = home.value;
  const walks = walksFromHome.value;
  const summary = from && homeAdoptions.value.get(from.id);
  if (!from || (walks.size === 0 && aroundHome.isBusy.value) || (from.kind !== 'door' && !summary))
    return null;
  const around = [...walks.values()];
  // Of a building the circle is drawn around its middle, and its walks begin at its corners.
  const near = summary
    ? summary.near.map(({ id, distance }) => ({ id, distance, walk: walks.get(id)?.walk ?? null }))
    : around.filter(({ distance }) => distance <= adoptionFacts.nearby);
  return {
    gridId: summary?.gridId ?? null,
    kept: summary?.kept ?? [],
    near: [...near].sort((a, b) => walkOrder(a) - walkOrder(b)),
    nearestFree: around
      .filter(({ id }) => seatStatuses.value.get(id) === 'available')
      .slice(0, nearestFreeListed),
  };
});
