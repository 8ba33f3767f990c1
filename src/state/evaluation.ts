import { computed } from '@preact/signals';
import type { EvaluationRequest } from '../analysis/evaluation/data';
import type { SeatOverlay } from '../model/scenario/scenario';
import { compute } from './compute';
import { district } from './district';
import { seatStatuses } from './ledger';
import { lens } from './lens';
import { liveAnswer } from './live-answer';
import { need, walk, weights } from './parameters';

const nothingChanged: SeatOverlay = new Map();

const request = computed<EvaluationRequest | null>(() =>
  district.value && lens.value === 'plan'
    ? {
        overlay: nothingChanged,
        walk: walk.value,
        need: need.value,
        weights: weights.value,
        statuses: seatStatuses.value,
      }
    : null,
);

/** Plan's figures of the pack as it is. */
export const baseline = liveAnswer(request, (asked, abort) => compute.evaluate('pack', asked, abort));

export const baselineEvaluation = baseline.value;

/** The figures on screen: of the scenario that is open, else of the pack. */
export const evaluation = computed(() => baselineEvaluation.value);
