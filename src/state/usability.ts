import { computed } from '@preact/signals';
import type { Usability } from '../analysis/usability/data';
import { runInSlices } from '../lib/run-in-slices';
import { readUsability } from '../worker/seat-codes';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { need } from './parameters';

const question = computed(() => (district.value ? { district: district.value, need: need.value } : null));

/** Which seats serve the need of the moment. */
export const usability = latestAnswer(question, async ({ district: { seats }, need }, abort) =>
  runInSlices(readUsability(seats, await compute.usability(need, abort)), abort),
);

/** The same as the map takes it: another object where anything may be another. */
export const usabilityBySeat = computed((): { readonly get: (id: string) => Usability | undefined } => {
  const found = usability.value.value;
  return { get: (id) => found?.get(id)?.usability };
});
