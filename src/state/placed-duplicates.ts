import { computed } from '@preact/signals';
import { seatProperties } from '../io/seat-properties';
import type { PlacedPair } from '../worker/import/import-messages';
import { openDuplicates } from './data-edit';
import { featuresById } from './district';

/** Seats of the district that may be one, with where they stand and what they do not agree on; null until computed. */
export const placedDuplicates = computed<readonly PlacedPair[] | null>(() => {
  const { seat: seats } = featuresById.value;
  return (
    openDuplicates.value?.flatMap((pair): PlacedPair[] => {
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
