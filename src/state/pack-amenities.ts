import { computed } from '@preact/signals';
import { type AmenityKind, amenityKinds } from '../model/vocabulary';
import { district } from './district';

/** Which of toilets and drinking water the pack has. */
export const packAmenities = computed<readonly AmenityKind[]>(() => {
  const places = district.value?.places ?? [];
  return amenityKinds.filter((kind) => places.some((place) => place.kind === kind));
});
