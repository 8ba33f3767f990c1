import { computed } from '@preact/signals';
import { seatProperties } from '../io/seat-properties';
import type { PlacedPair } from '../worker/import/import-messages';
import { openDuplicates } from './data-edit';
import { featuresById } from './district';

/** Pairs at once: each gives way to the next when it is decided on, and the values of more take long to put together. */
const mostPlaced = 1000;

/**
 * Seats of the district that may be one, the likeliest first, with where they stand and what they do not agree on;
 * null until computed. Of a city that is entered twice the first thousand: `openDuplicates` has them all.
 */
export const placedDuplicates = computed<readonly PlacedPair[] | null>(() => {
  const { seat: seats } = featuresById.value;
  return (
    openDuplicates.value?.slice(0, mostPlaced).flatMap((pair): PlacedPair[] => {
      const [kept, other] = pair.ids.map((id) => seats.get(id));
      if (!kept || !other) return [];
      const [keptSays, otherSays] = [kept, other].map((seat) => ({ ...seatProperties(seat), id: seat.id }));
      return [
        {
          ...pair,
          positions: [kept.position, other.position],
          values: [...pair.differing, ...pair.complementing].map((field) => ({
            field,
            kept: textOf(keptSays, field),
            other: textOf(otherSays, field),
          })),
        },
      ];
    }) ?? null
  );
});

function textOf(properties: Readonly<Record<string, unknown>> | undefined, field: string): string | null {
  const value = properties && Object.hasOwn(properties, field) ? properties[field] : null;
  // What is unknown is no property of a seat.
  return value === null || value === undefined || value === '' ? null : String(value);
}
