import type { AmenityKind } from '../model/vocabulary';
import { amenityKind } from '../state/nearby-amenities';

/** Lists the nearest places of a kind beside the seats, or puts the list away. */
export function toggleAmenity(kind: AmenityKind): void {
  amenityKind.value = amenityKind.value === kind ? null : kind;
}
