import { computed, signal } from '@preact/signals';
import type { AmenityKind } from '../model/vocabulary';
import { compute } from './compute';
import { latestAnswer } from './latest-answer';
import { nearest } from './nearest';
import { packAmenities } from './pack-amenities';

/** As many as stand on a phone without scrolling. */
const listedAmenities = 5;

/** The kind whose nearest places are listed beside the seats; null = none was asked for. */
export const amenityKind = signal<AmenityKind | null>(null);

const question = computed(() => {
  const list = nearest.value.value;
  const kind = amenityKind.value;
  return list && kind && packAmenities.value.includes(kind) ? { from: list.at, kind } : null;
});

/** The nearest places of the kind, from where the list of seats is counted. */
export const nearbyAmenities = latestAnswer(question, async ({ from, kind }, abort) => ({
  kind,
  places: await compute.nearbyPlaces({ from, kinds: [kind], limit: listedAmenities }, abort),
}));
