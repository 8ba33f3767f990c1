import type { CoveringInstance } from './data';

/** A state of the relaxation. Its arrays are replaced, not overwritten, when a better bound is found. */
export interface Relaxation {
  /** No selection of `count` candidates covers more weight. */
  readonly bound: number;
  /** Weight that the multipliers leave to the demands, whatever is chosen. */
  readonly base: number;
  /** What each candidate is worth at the multipliers: `base` and the `count` largest make the bound. */
  readonly scores: Float64Array;
  /** The `count` candidates of the largest scores of this step: a start for a selection. */
  readonly largest: readonly number[];
}

/** The step is that part of the distance to the best selection at first (Held, Wolfe & Crowder 1974), */
const firstStep = 2;
/** is divided by so much after so many steps without a better bound, */
const stepDivisor = 1.6;
const patience = 30;
/** and below this the multipliers do not move any more. */
const leastStep = 1e-4;
/** A bound that is better by less than this part is no progress. */
const leastProgress = 1e-6;
/** How much of the last direction is kept (Crowder 1976): it damps the zigzag. */
const deflection = 0.9;

/**
 * Upper bounds by Lagrangian relaxation of "a demand counts when one of its candidates is chosen"
 * (Galvão & ReVelle 1996), multipliers moved along the deflected subgradient. For any multipliers
 * 0 ≤ λ ≤ weight the bound Σ(weight − λ) + the `count` largest Σλ over a candidate's demands is true,
 * so that every step may be trusted and none needs to converge. Yields after every step the best so far.
 * @param bestObjective the covered weight of the best selection known at the moment
 */
export function* boundByRelaxation(
  instance: CoveringInstance,
  count: number,
  bestObjective: () => number,
): Generator<Relaxation, void> {
  const { demandCount, candidateCount, weights, firstCovered, coveredDemands } = instance;
  const multipliers = firstMultipliers(instance, count);
  const direction = new Float64Array(demandCount);
  const times = new Int32Array(demandCount);
  let best: Relaxation = {
    bound: Number.POSITIVE_INFINITY,
    base: 0,
    scores: new Float64Array(0),
    largest: [],
  };
  let step = firstStep;
  let stalled = 0;
  while (step >= leastStep) {
    const scores = new Float64Array(candidateCount);
    for (let c = 0; c < candidateCount; c++) {
      let score = 0;
      for (let at = firstCovered[c] as number; at < (firstCovered[c + 1] as number); at++)
        score += multipliers[coveredDemands[at] as number] as number;
      scores[c] = score;
    }
    let base = 0;
    for (let i = 0; i < demandCount; i++) base += (weights[i] as number) - (multipliers[i] as number);
    const largest = pickLargest(scores, count);
    let bound = base;
    for (const c of largest) bound += scores[c] as number;
    const isWorthMore = bound < best.bound * (1 - leastProgress) || best.bound === Number.POSITIVE_INFINITY;
    best = bound < best.bound ? { bound, base, scores, largest } : { ...best, largest };
    stalled = isWorthMore ? 0 : stalled + 1;
    if (stalled >= patience) {
      step /= stepDivisor;
      stalled = 0;
    }
    yield best;

    times.fill(0);
    for (const c of largest)
      for (let at = firstCovered[c] as number; at < (firstCovered[c + 1] as number); at++) {
        const demand = coveredDemands[at] as number;
        times[demand] = (times[demand] as number) + 1;
      }
    let norm = 0;
    for (let i = 0; i < demandCount; i++) {
      const multiplier = multipliers[i] as number;
      const slope = (times[i] as number) - (multiplier < (weights[i] as number) ? 1 : 0);
      // A multiplier at its limit stays there: the step beyond it would not count.
      const isBlocked = (slope > 0 && multiplier <= 0) || (slope < 0 && multiplier >= (weights[i] as number));
      direction[i] = isBlocked ? 0 : slope + deflection * (direction[i] as number);
      norm += (direction[i] as number) ** 2;
    }
    if (norm === 0) return;
    const length = (step * Math.max(bound - bestObjective(), 1e-9 * bound)) / norm;
    for (let i = 0; i < demandCount; i++) {
      const moved = (multipliers[i] as number) - length * (direction[i] as number);
      multipliers[i] = Math.min(Math.max(moved, 0), weights[i] as number);
    }
  }
}

/** Each demand shares its weight among the candidates that would cover it if picks were spread evenly. */
function firstMultipliers(instance: CoveringInstance, count: number): Float64Array {
  const { weights, firstCovering, candidateCount } = instance;
  return weights.map((weight, i) => {
    const covering = (firstCovering[i + 1] as number) - (firstCovering[i] as number);
    return weight / Math.max(1, (covering * count) / candidateCount);
  });
}

/** Positions of the `count` largest numbers, ascending; of equal ones the first. */
export function pickLargest(numbers: Float64Array, count: number): number[] {
  if (count >= numbers.length) return [...numbers.keys()];
  const sorted = numbers.slice().sort();
  const threshold = sorted[numbers.length - count] as number;
  const above: number[] = [];
  const equal: number[] = [];
  for (const [i, number] of numbers.entries()) {
    if (number > threshold) above.push(i);
    else if (number === threshold) equal.push(i);
  }
  return [...above, ...equal.slice(0, count - above.length)].sort((a, b) => a - b);
}
