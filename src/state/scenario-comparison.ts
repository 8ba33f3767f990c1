import { computed, effect, signal } from '@preact/signals';
import type { Evaluation, EvaluationRequest } from '../analysis/evaluation/data';
import { compareEvaluations } from '../analysis/scenario-difference/compare-evaluations';
import type { EvaluationDifference, UnitCosts } from '../analysis/scenario-difference/data';
import { assumedCosts } from '../analysis/scenario-difference/presets';
import { sumCost } from '../analysis/scenario-difference/sum-cost';
import { isEqual } from '../lib/is-equal';
import { compareOverlays } from '../model/scenario/compare-overlays';
import { overlayOn } from '../model/scenario/overlay-on';
import type { Scenario, SeatOverlay } from '../model/scenario/scenario';
import { compute } from './compute';
import { district, featuresById } from './district';
import { baselineEvaluation, evaluation } from './evaluation';
import { hasStreets } from './has-streets';
import { liveAnswer } from './live-answer';
import { heldSeat, packScenarios, seatOverlay, settledOverlay } from './scenario';

/** Whether the open scenario is shown beside another version. */
export const isComparing = signal(false);

/** The version that the open scenario is held against: another scenario's id; null = the pack as it is. */
export const comparedId = signal<string | null>(null);

export const comparedScenario = computed<Scenario | null>(
  () => packScenarios.value.find(({ id }) => id === comparedId.value) ?? null,
);

const nothingChanged: SeatOverlay = new Map();

const comparedOverlay = computed<SeatOverlay>(() =>
  comparedScenario.value ? overlayOn(comparedScenario.value, featuresById.value.seat) : nothingChanged,
);

/** The same question as the one on screen, of the other scenario; the pack is answered already. */
const request = computed<EvaluationRequest | null>(() => {
  const asked = baselineEvaluation.value?.request;
  return asked && isComparing.value && comparedScenario.value
    ? { ...asked, overlay: comparedOverlay.value }
    : null;
});

const other = liveAnswer(request, (asked, abort) => compute.evaluate('compared', asked, abort), district);

/** The figures of the version that is held against; null while they are on their way. */
const comparedEvaluation = computed<Evaluation | null>(() => {
  if (!comparedScenario.value) return baselineEvaluation.value;
  return other.isBusy.value ? null : other.value.value;
});

const sameQuestion = (a: EvaluationRequest, b: EvaluationRequest) =>
  a.walk === b.walk && isEqual(a.need, b.need) && isEqual(a.weights, b.weights);

/** The figures of the open scenario; not the pack's, which stand in for them until they are computed. */
const shown = computed<Evaluation | null>(() =>
  seatOverlay.value.size > 0 && evaluation.value === baselineEvaluation.value ? null : evaluation.value,
);

/** The figures before the seat in the hand was lifted. */
export const settledEvaluation = signal<Evaluation | null>(null);

effect(() => {
  if (heldSeat.value === null) settledEvaluation.value = evaluation.value;
});

/** What the seat in the hand does; with an empty hand, what all changes since the pack do. */
export const liveEffect = computed<EvaluationDifference | null>(() =>
  difference(heldSeat.value ? settledEvaluation.value : baselineEvaluation.value, shown.value),
);

/** The two columns of the compare page; null until both are computed for the same question. */
export const comparison = computed<EvaluationDifference | null>(() =>
  difference(comparedEvaluation.value, shown.value),
);

function difference(from: Evaluation | null, to: Evaluation | null): EvaluationDifference | null {
  return from && to && sameQuestion(from.request, to.request) ? compareEvaluations(from, to) : null;
}

/** What would have to be done to get from the one version to the other. */
export const seatDifferences = computed(() =>
  compareOverlays(featuresById.value.seat, comparedOverlay.value, settledOverlay.value),
);

/** Yuan a seat, as the person has set them; until then assumptions. */
export const unitCosts = signal<UnitCosts>(assumedCosts);

/** null while the gain is not known; per square metre of ground where the district has no streets. */
export const comparisonCost = computed(() => {
  if (!comparison.value) return null;
  const { gain, ground } = comparison.value;
  return sumCost(seatDifferences.value, unitCosts.value, hasStreets.value ? gain : ground.gain);
});
