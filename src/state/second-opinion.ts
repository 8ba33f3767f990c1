import { computed, signal } from '@preact/signals';
import type { TurfRequest } from '../analysis/coverage/data';
import { compute } from './compute';
import { baselineEvaluation } from './evaluation';
import { latestAnswer } from './latest-answer';

/** Vertices a quarter circle: what the stated bound holds for (definitions, "Area coverage"). */
const steps = 64;

/** Somebody wants to see what Turf says; it takes seconds, so nobody waits for it unasked. */
export const isOpinionAsked = signal(false);

const question = computed<TurfRequest | null>(() => {
  const request = baselineEvaluation.value?.request;
  return isOpinionAsked.value && request ? { walk: request.walk, need: request.need, steps } : null;
});

/** Turf's figures of the pack beside the exact ones. */
export const secondOpinion = latestAnswer(question, (request, abort) =>
  compute.secondOpinion(request, abort),
);
