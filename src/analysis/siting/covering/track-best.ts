import type { Relaxation } from './bound-by-relaxation';
import { pickLargest } from './bound-by-relaxation';
import type { CoveringGoal, CoveringInstance } from './data';
import { sumCovered } from './sum-covered';

/** The best selection and the best bound that a run knows so far. */
export interface BestKnown {
  readonly chosen: readonly number[];
  /** What the selection is worth: covered weight, or the number of candidates where the fewest are asked. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  /** The tightest relaxation, and the count that it is for. */
  readonly relaxation: { readonly value: Relaxation; readonly count: number } | null;
  /** Takes a selection where it is better; whether it was. */
  readonly offer: (chosen: readonly number[]) => boolean;
  readonly offerRelaxation: (relaxation: Relaxation, count: number) => void;
  /** A bound of a solver that computes with tolerances. */
  readonly offerBound: (bound: number) => void;
}

/**
 * Relative error that HiGHS allows itself (its feasibility tolerances are 1e-6 and 1e-7): its bounds are
 * taken as that much worse, so that they stay true ones.
 */
const solverTolerance = 1e-7;

/** Sums of the same weights in another order differ by this part at most. */
export const rounding = 1e-11;

/** @param instance its demands each have some weight and some candidate, as `mergeDemands` leaves them */
export function trackBest(instance: CoveringInstance, goal: CoveringGoal): BestKnown {
  return goal.kind === 'most' ? trackMost(instance, goal.count) : trackFewest(instance, goal.weight);
}

function trackMost(instance: CoveringInstance, count: number): BestKnown {
  // Whole weights make whole objectives: a bound may be rounded down.
  const areWhole = instance.weights.every(Number.isInteger);
  const lower = (bound: number) => (areWhole ? Math.floor(bound * (1 + rounding)) : bound);
  let chosen: readonly number[] = [];
  let objective = 0;
  let bound = firstBound(instance, count);
  let relaxation: BestKnown['relaxation'] = null;
  return {
    get chosen() {
      return chosen;
    },
    get objective() {
      return objective;
    },
    get bound() {
      return Math.max(bound, objective);
    },
    get gap() {
      return bound <= objective ? 0 : (bound - objective) / bound;
    },
    get relaxation() {
      return relaxation;
    },
    offer: (offered) => {
      const value = sumCovered(instance, offered);
      if (offered.length > count || value <= objective) return false;
      chosen = offered;
      objective = value;
      return true;
    },
    offerRelaxation: (value, for_) => {
      if (relaxation === null || value.bound < relaxation.value.bound) relaxation = { value, count: for_ };
      bound = Math.min(bound, lower(value.bound));
    },
    offerBound: (offered) => {
      bound = Math.min(bound, lower(offered * (1 + solverTolerance)));
    },
  };
}

/** No selection covers more than everything, nor more than its candidates would one by one. */
function firstBound(instance: CoveringInstance, count: number): number {
  const single = new Float64Array(instance.candidateCount);
  for (let c = 0; c < instance.candidateCount; c++) single[c] = sumOf(instance, c);
  const everything = instance.weights.reduce((sum, weight) => sum + weight, 0);
  return Math.min(
    everything,
    pickLargest(single, count).reduce((sum, c) => sum + (single[c] as number), 0),
  );
}

function sumOf({ weights, firstCovered, coveredDemands }: CoveringInstance, candidate: number): number {
  let sum = 0;
  for (let at = firstCovered[candidate] as number; at < (firstCovered[candidate + 1] as number); at++)
    sum += weights[coveredDemands[at] as number] as number;
  return sum;
}

function trackFewest(instance: CoveringInstance, weight: number): BestKnown {
  const all = Array.from({ length: instance.candidateCount }, (_, c) => c);
  const isEnough = (covered: number) => covered >= weight * (1 - rounding);
  let chosen: readonly number[] = isEnough(0) ? [] : all;
  let bound = isEnough(0) ? 0 : 1;
  return {
    get chosen() {
      return chosen;
    },
    get objective() {
      return chosen.length;
    },
    get bound() {
      return Math.min(bound, chosen.length);
    },
    get gap() {
      return bound >= chosen.length ? 0 : (chosen.length - bound) / chosen.length;
    },
    relaxation: null,
    offer: (offered) => {
      if (offered.length >= chosen.length || !isEnough(sumCovered(instance, offered))) return false;
      chosen = offered;
      return true;
    },
    offerRelaxation: ({ base, scores }) => {
      // With fewer than `needed`, not even the relaxation covers enough.
      const sorted = scores.slice().sort().reverse();
      let covered = base;
      let needed = 0;
      while (needed < sorted.length && !isEnough(covered)) covered += sorted[needed++] as number;
      bound = Math.max(bound, needed);
    },
    offerBound: (offered) => {
      bound = Math.max(bound, Math.ceil(offered - 1e-6 * Math.max(1, offered)));
    },
  };
}
