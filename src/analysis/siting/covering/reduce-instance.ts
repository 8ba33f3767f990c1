import { buildInstance } from './build-instance';
import type { CoveringInstance } from './data';
import type { FixedCandidates } from './fix-candidates';
import { mergeDemands } from './merge-demands';

export interface ReducedInstance {
  /** What is left to decide. */
  readonly instance: CoveringInstance;
  /** The candidate of the whole instance that each candidate of the rest is. */
  readonly candidates: readonly number[];
  /** Weight that the candidates inside cover by themselves. */
  readonly covered: number;
}

/** The instance that is left when some candidates are inside the selection and some are not. */
export function reduceInstance(whole: CoveringInstance, fixed: FixedCandidates): ReducedInstance {
  const isCovered = new Uint8Array(whole.demandCount);
  const demandsOf = (candidate: number) =>
    whole.coveredDemands.subarray(whole.firstCovered[candidate], whole.firstCovered[candidate + 1]);
  for (const candidate of fixed.inside) for (const demand of demandsOf(candidate)) isCovered[demand] = 1;
  const decided = new Set([...fixed.inside, ...fixed.outside]);
  const candidates = Array.from({ length: whole.candidateCount }, (_, c) => c).filter((c) => !decided.has(c));
  let covered = 0;
  for (const [demand, weight] of whole.weights.entries()) if (isCovered[demand]) covered += weight;
  const rest = buildInstance(
    whole.weights,
    candidates.map((c) => demandsOf(c).filter((demand) => !isCovered[demand])),
  );
  return { instance: mergeDemands(rest).instance, candidates, covered };
}
