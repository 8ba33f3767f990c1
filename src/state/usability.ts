import { computed } from '@preact/signals';
import type { Usability } from '../analysis/usability/data';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { need } from './parameters';

const question = computed(() => (district.value ? { district: district.value, need: need.value } : null));

/** Which seats serve the need of the moment. */
export const usability = latestAnswer(question, ({ need }, abort) => compute.usability(need, abort));

/** The same as the map takes it. */
export const usabilityBySeat = computed<ReadonlyMap<string, Usability>>(
  () => new Map([...(usability.value.value ?? [])].map(([id, seat]) => [id, seat.usability])),
);
