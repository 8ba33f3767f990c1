import { computed } from '@preact/signals';
import { compute } from './compute';
import { latestAnswer } from './latest-answer';
import { isTooStrict, nearest } from './nearest';

const question = computed(() => (isTooStrict.value ? nearest.value.value : null));

/** What each filter that could be dropped would bring, with the list that it is about. */
export const looserNeeds = latestAnswer(question, async (list, abort) => ({
  list,
  needs: await compute.loosen({ from: list.at, need: list.need }, abort),
}));
