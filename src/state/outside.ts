import { computed } from '@preact/signals';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { standpoint } from './position';

const question = computed(() =>
  district.value && standpoint.value ? { district: district.value, stand: standpoint.value } : null,
);

const answer = latestAnswer(question, async ({ stand }, abort) => ({
  stand,
  outside: await compute.outside(stand.at, abort),
}));

/** How the person stands outside the district; null = inside, not known yet, or so near that the fix leaves it open. */
export const outside = computed(() => {
  const { stand, outside: found } = answer.value.value ?? {};
  if (!found || !stand || stand !== standpoint.value) return null;
  return found.distance > (stand.accuracy ?? 0) ? found : null;
});
