import type { CoveringInstance } from './data';

/**
 * A covering instance from lists. Demands of weight 0 stay, as a reader of positions expects them to.
 * @param weights of the demands
 * @param covered for every candidate the demands that it covers, each once, in any order
 * @throws Error with one sentence where a weight or a demand cannot be
 */
export function buildInstance(
  weights: ArrayLike<number>,
  covered: readonly ArrayLike<number>[],
): CoveringInstance {
  const firstCovered = new Int32Array(covered.length + 1);
  for (const [c, demands] of covered.entries()) firstCovered[c + 1] = (firstCovered[c] ?? 0) + demands.length;
  const coveredDemands = new Int32Array(firstCovered[covered.length] ?? 0);
  for (const [c, demands] of covered.entries())
    coveredDemands.set(Int32Array.from(demands).sort(), firstCovered[c]);
  for (const weight of Array.from(weights))
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new Error(`A demand weighs ${weight}: expected a finite number of at least 0.`);
  for (const demand of coveredDemands)
    if (!(demand >= 0 && demand < weights.length))
      throw new Error(`A candidate covers demand ${demand}: expected one of ${weights.length}.`);
  return {
    demandCount: weights.length,
    candidateCount: covered.length,
    weights: Float64Array.from(weights),
    firstCovered,
    coveredDemands,
    ...turnRound(firstCovered, coveredDemands, weights.length),
  };
}

/** Compressed rows of candidates → compressed rows of demands. */
function turnRound(firstCovered: Int32Array, coveredDemands: Int32Array, demandCount: number) {
  const firstCovering = new Int32Array(demandCount + 1);
  for (const demand of coveredDemands) firstCovering[demand + 1] = (firstCovering[demand + 1] ?? 0) + 1;
  for (let i = 0; i < demandCount; i++)
    firstCovering[i + 1] = (firstCovering[i + 1] as number) + (firstCovering[i] as number);
  const coveringCandidates = new Int32Array(coveredDemands.length);
  const next = firstCovering.slice();
  for (let c = 0; c + 1 < firstCovered.length; c++)
    for (let at = firstCovered[c] as number; at < (firstCovered[c + 1] as number); at++) {
      const demand = coveredDemands[at] as number;
      coveringCandidates[next[demand] as number] = c;
      next[demand] = (next[demand] as number) + 1;
    }
  return { firstCovering, coveringCandidates };
}
