import type { CoveringInstance } from '../../src/analysis/siting/covering/data';

/** The demands of each candidate, read from the instance anew. */
const demandsOf = ({ firstCovered, coveredDemands }: CoveringInstance, candidate: number): Int32Array =>
  coveredDemands.slice(firstCovered[candidate], firstCovered[candidate + 1]);

/** Covered weight of every selection, by trying all 2^n of them: selection by its bits. */
function* everySelection(instance: CoveringInstance): Generator<{ size: number; weight: number }> {
  for (let bits = 0; bits < 2 ** instance.candidateCount; bits++) {
    const covered = new Set<number>();
    let size = 0;
    for (let c = 0; c < instance.candidateCount; c++)
      if (bits & (1 << c)) {
        size++;
        for (const demand of demandsOf(instance, c)) covered.add(demand);
      }
    let weight = 0;
    for (const demand of covered) weight += instance.weights[demand] ?? 0;
    yield { size, weight };
  }
}

/** The largest weight that at most `count` candidates cover. */
export function bruteMost(instance: CoveringInstance, count: number): number {
  let best = 0;
  for (const { size, weight } of everySelection(instance)) if (size <= count) best = Math.max(best, weight);
  return best;
}

/** The fewest candidates that cover `weight`, up to rounding. */
export function bruteFewest(instance: CoveringInstance, weight: number): number {
  let best = instance.candidateCount;
  for (const { size, weight: covered } of everySelection(instance))
    if (covered >= weight * (1 - 1e-9)) best = Math.min(best, size);
  return best;
}
