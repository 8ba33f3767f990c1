import type { District, Seat } from '../model/district';
import type { DistrictPortion } from './messages';

type Draft = {
  -readonly [List in keyof District]: District[List] extends readonly (infer T)[] ? T[] : District[List];
};

/** Puts districts together from portions. @returns the district with its last portion, else null */
export function createPortionCollector(): (
  portion: DistrictPortion,
  before: District | null,
) => District | null {
  let draft: Draft | null = null;
  return (portion, before) => {
    switch (portion.kind) {
      case 'begin':
        draft = emptyDistrict(portion.info);
        return null;
      case 'list':
        // One by one: a list is a union of kinds, and what was sent is of the right one.
        if (draft) for (const item of portion.items) (draft[portion.list] as unknown[]).push(item);
        return null;
      case 'seats':
        return before && { ...before, seats: reorder(before.seats, portion.order, portion.others) };
      case 'end': {
        const whole = draft;
        draft = null;
        return whole;
      }
    }
  };
}

const emptyDistrict = (info: District['info']): Draft => ({
  info,
  neighbourhoods: [],
  grids: [],
  buildings: [],
  seats: [],
  streets: [],
  places: [],
  organisations: [],
});

function reorder(seats: readonly Seat[], order: Int32Array, others: readonly Seat[]): Seat[] {
  let next = 0;
  return Array.from(order).flatMap((place) => (place < 0 ? others[next++] : seats[place]) ?? []);
}
