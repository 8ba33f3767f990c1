import { computed } from '@preact/signals';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { mapCondition } from './map-view';

/** Nobody waits for it: it is asked once the map is drawn, or cannot be. */
const question = computed(() => (mapCondition.value === 'loading' ? null : district.value));

/** What does not hold between the features of the pack. It is shown, and everything goes on. */
export const packBreaches = latestAnswer(question, (_, abort) => compute.breaches(abort));
