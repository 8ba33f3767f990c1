import { computed } from '@preact/signals';
import type { EvaluationRequest } from '../analysis/evaluation/data';
import { keepEqual } from '../lib/keep-equal';
import type { SeatOverlay } from '../model/scenario/scenario';
import type { AdoptionStatus } from '../model/vocabulary';
import { compute } from './compute';
import { district } from './district';
import { keptSeats } from './ledger';
import { lens } from './lens';
import { liveAnswer } from './live-answer';
import { need, walk, weights } from './parameters';
import { heldSeat, openScenario, seatOverlay } from './scenario';

const nothingChanged: SeatOverlay = new Map();

let lastStatuses: ReadonlyMap<string, AdoptionStatus> = new Map();

/**
 * Of the seats that are adopted, the only status that the axes ask for. The same object while no status changes:
 * a ledger that is read again asks nothing anew.
 */
const statuses = computed(() => {
  const adopted = new Map<string, AdoptionStatus>();
  for (const [id, { status }] of keptSeats.value) if (status === 'adopted') adopted.set(id, status);
  lastStatuses = keepEqual(lastStatuses, adopted);
  return lastStatuses;
});

/** Plan's question about the pack as it is. */
const packRequest = computed<EvaluationRequest | null>(() =>
  district.value && lens.value === 'plan'
    ? {
        overlay: nothingChanged,
        held: null,
        walk: walk.value,
        need: need.value,
        weights: weights.value,
        statuses: statuses.value,
      }
    : null,
);

const isScenarioShown = computed(() => openScenario.value !== null || heldSeat.value !== null);

/** The same question about the scenario that is open, a seat in the hand included. */
const scenarioRequest = computed<EvaluationRequest | null>(() =>
  packRequest.value && isScenarioShown.value
    ? { ...packRequest.value, overlay: seatOverlay.value, held: heldSeat.value?.id ?? null }
    : null,
);

/** Plan's figures of the pack as it is. */
export const baseline = liveAnswer(
  packRequest,
  (asked, abort) => compute.evaluate('pack', asked, abort),
  district,
);

/** Plan's figures of the open scenario. */
export const whatIf = liveAnswer(
  scenarioRequest,
  (asked, abort) => compute.evaluate('scenario', asked, abort),
  district,
);

export const baselineEvaluation = baseline.value;

/** The figures on screen: of the scenario that is open, else of the pack. */
export const evaluation = computed(() =>
  isScenarioShown.value ? (whatIf.value.value ?? baselineEvaluation.value) : baselineEvaluation.value,
);
