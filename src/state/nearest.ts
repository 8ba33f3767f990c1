import { computed } from '@preact/signals';
import type { NearbySeat } from '../analysis/nearby/data';
import type { Metres } from '../lib/units';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { lens } from './lens';
import { mapView } from './map-view';
import { need, openAt, walk } from './parameters';
import { standpoint } from './position';

/** How many seats the list holds: two screens of a phone, more than the nine with a number. */
export const listed = 20;

/** Where "nearest" is measured from: the person, else the middle of the map, else of the district. */
const origin = computed(() => {
  if (standpoint.value)
    return { at: standpoint.value.at, accuracy: standpoint.value.accuracy, from: 'person' as const };
  if (mapView.value) return { at: mapView.value.center, accuracy: null, from: 'map' as const };
  return district.value
    ? { at: district.value.info.center, accuracy: null, from: 'district' as const }
    : null;
});

const question = computed(() =>
  district.value && origin.value && lens.value === 'find'
    ? { district: district.value, origin: origin.value, need: need.value, openAt: openAt.value }
    : null,
);

/** The nearest seats, with where their distances are measured from: a moved person is not yet a new list. */
export const nearest = latestAnswer(
  question,
  async ({ origin: { at, accuracy, from }, need: asked, openAt }, abort) => ({
    from,
    at,
    need: asked,
    openAt,
    seats: await compute.nearest({ from: at, accuracy, need: asked, limit: listed }, abort),
  }),
);

/** The seats of the list alone, nearest first; null until the first answer. */
export const nearestSeats = computed(() => nearest.value.value?.seats ?? null);

/** Metres to a seat of the list: on foot, or in a straight line where no way leads there. */
export const lengthTo = ({ walk: way, distance }: NearbySeat): Metres => way?.length ?? distance;

/** Whether filters are on and leave nothing, or nothing within the farthest walk. */
export const isTooStrict = computed(() => {
  const answer = nearest.value.value;
  if (!answer) return false;
  const { required, at, places } = answer.need;
  const [first] = answer.seats;
  const isFiltered = required.length > 0 || at !== null || places !== undefined;
  return isFiltered && !(first && lengthTo(first) <= walk.value);
});

/** Whether the list had to go by straight lines: no street is near, or none leads to a seat. */
export const isStraight = computed(() => {
  const seats = nearestSeats.value ?? [];
  return seats.length > 0 && seats.every(({ walk }) => walk === null);
});
