import { computed } from '@preact/signals';
import { compute } from './compute';
import { district } from './district';
import { latestAnswer } from './latest-answer';
import { lens } from './lens';
import { need, walk } from './parameters';

const question = computed(() =>
  district.value && lens.value === 'plan'
    ? { district: district.value, request: { walk: walk.value, need: need.value } }
    : null,
);

export const coverage = latestAnswer(question, ({ request }, abort) => compute.coverage(request, abort));
