import { buildInstance } from './build-instance';
import type { CoveringInstance } from './data';

export interface MergedInstance {
  /** The same candidates over fewer demands, each covered by at least one candidate and of some weight. */
  readonly instance: CoveringInstance;
  /** Demands of some weight that no candidate covers, ascending. */
  readonly unreachable: readonly number[];
}

/**
 * Makes one demand of all that the same candidates cover: every selection covers the same weight as
 * before, with often a tenth of the demands.
 */
export function mergeDemands(whole: CoveringInstance): MergedInstance {
  const unreachable: number[] = [];
  const merged = new Map<string, number>();
  const weights: number[] = [];
  const covered: number[][] = Array.from({ length: whole.candidateCount }, () => []);
  for (let demand = 0; demand < whole.demandCount; demand++) {
    const weight = whole.weights[demand] as number;
    if (weight === 0) continue;
    const candidates = whole.coveringCandidates.subarray(
      whole.firstCovering[demand],
      whole.firstCovering[demand + 1],
    );
    if (candidates.length === 0) {
      unreachable.push(demand);
      continue;
    }
    const key = candidates.join();
    const known = merged.get(key);
    if (known !== undefined) {
      weights[known] = (weights[known] as number) + weight;
      continue;
    }
    merged.set(key, weights.length);
    for (const candidate of candidates) covered[candidate]?.push(weights.length);
    weights.push(weight);
  }
  return { instance: buildInstance(weights, covered), unreachable };
}
