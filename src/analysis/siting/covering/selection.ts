import type { CoveringInstance } from './data';

/**
 * A selection of candidates that can change one by one. After every change it knows what each candidate
 * outside would gain and what each inside would lose; a change costs the demands that it touches.
 */
export interface Selection {
  readonly instance: CoveringInstance;
  readonly chosen: ReadonlySet<number>;
  /** Covered weight, up to rounding: `sumCovered` has it exactly. */
  readonly objective: number;
  /** Weight of the demands of a candidate that nothing covers. */
  readonly gains: Float64Array;
  /** Weight of the demands that only this chosen candidate covers; 0 outside the selection. */
  readonly losses: Float64Array;
  /** How many chosen candidates cover a demand. */
  readonly times: Int32Array;
  /** The one chosen candidate that covers a demand, where `times` is 1. */
  readonly onlyOne: Int32Array;
  readonly add: (candidate: number) => void;
  readonly remove: (candidate: number) => void;
}

export function createSelection(instance: CoveringInstance, start: Iterable<number> = []): Selection {
  const { weights, firstCovered, coveredDemands, firstCovering, coveringCandidates } = instance;
  const chosen = new Set<number>();
  const gains = new Float64Array(instance.candidateCount);
  const losses = new Float64Array(instance.candidateCount);
  const times = new Int32Array(instance.demandCount);
  // The sum of the chosen candidates over a demand: where there is one, it is that one.
  const sums = new Int32Array(instance.demandCount);
  let objective = 0;

  for (let c = 0; c < instance.candidateCount; c++)
    for (let at = firstCovered[c] as number; at < (firstCovered[c + 1] as number); at++)
      gains[c] = (gains[c] as number) + (weights[coveredDemands[at] as number] as number);

  const changeGains = (demand: number, by: number) => {
    for (let at = firstCovering[demand] as number; at < (firstCovering[demand + 1] as number); at++) {
      const c = coveringCandidates[at] as number;
      gains[c] = (gains[c] as number) + by;
    }
  };
  const changeLoss = (candidate: number, by: number) => {
    losses[candidate] = (losses[candidate] as number) + by;
  };

  const add = (candidate: number) => {
    if (chosen.has(candidate)) return;
    chosen.add(candidate);
    losses[candidate] = 0;
    for (let at = firstCovered[candidate] as number; at < (firstCovered[candidate + 1] as number); at++) {
      const demand = coveredDemands[at] as number;
      const weight = weights[demand] as number;
      const before = times[demand] as number;
      if (before === 0) {
        objective += weight;
        changeGains(demand, -weight);
        changeLoss(candidate, weight);
      } else if (before === 1) changeLoss(sums[demand] as number, -weight);
      times[demand] = before + 1;
      sums[demand] = (sums[demand] as number) + candidate;
    }
  };
  const remove = (candidate: number) => {
    if (!chosen.delete(candidate)) return;
    for (let at = firstCovered[candidate] as number; at < (firstCovered[candidate + 1] as number); at++) {
      const demand = coveredDemands[at] as number;
      const weight = weights[demand] as number;
      const after = (times[demand] as number) - 1;
      times[demand] = after;
      sums[demand] = (sums[demand] as number) - candidate;
      if (after === 0) {
        objective -= weight;
        changeGains(demand, weight);
      } else if (after === 1) changeLoss(sums[demand] as number, weight);
    }
    losses[candidate] = 0;
  };

  for (const candidate of start) add(candidate);
  return {
    instance,
    chosen,
    get objective() {
      return objective;
    },
    gains,
    losses,
    times,
    onlyOne: sums,
    add,
    remove,
  };
}
