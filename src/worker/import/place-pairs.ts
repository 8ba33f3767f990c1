import type { DuplicatePair, SeatRecord } from '../../analysis/duplicates/data';
import { isKnown } from '../../analysis/duplicates/is-known';
import type { PlacedPair } from './import-messages';
import { show } from './list-rows';

/** Pairs of seats with where they stand and what each says of what they do not agree on. */
export function placePairs(
  pairs: readonly DuplicatePair[],
  seats: ReadonlyMap<string, SeatRecord>,
): PlacedPair[] {
  return pairs.flatMap((pair): PlacedPair[] => {
    const [kept, other] = pair.ids.map((id) => seats.get(id));
    if (!kept || !other) return [];
    return [
      {
        ...pair,
        positions: [kept.position, other.position],
        values: [...pair.differing, ...pair.complementing].map((field) => ({
          field,
          kept: readField(kept, field),
          other: readField(other, field),
        })),
      },
    ];
  });
}

function readField({ id, properties }: SeatRecord, field: string): string | null {
  if (field === 'id') return id;
  return Object.hasOwn(properties, field) && isKnown(properties[field]) ? show(properties[field]) : null;
}
