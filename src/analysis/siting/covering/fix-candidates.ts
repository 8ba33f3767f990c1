import type { Relaxation } from './bound-by-relaxation';

export interface FixedCandidates {
  /** In every selection that is better than the best known. */
  readonly inside: readonly number[];
  /** In no such selection. */
  readonly outside: readonly number[];
}

/**
 * Reduced-cost fixing: when taking a candidate in (or leaving it out) lowers the bound to that of the
 * best selection known, no better selection has it in (or out). What is decided holds only for better
 * selections, so the bound of the whole is the larger of the rest's bound and `bestObjective`.
 */
export function fixCandidates(
  { bound, scores }: Relaxation,
  count: number,
  bestObjective: number,
): FixedCandidates {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  // Rounding must never fix one too many.
  const limit = bestObjective - 1e-9 * Math.abs(bestObjective);
  const lastIn = scores[order[count - 1] ?? -1] ?? Number.NEGATIVE_INFINITY;
  const firstOut = scores[order[count] ?? -1] ?? Number.NEGATIVE_INFINITY;
  return {
    inside: order.slice(0, count).filter((c) => bound - (scores[c] as number) + firstOut < limit),
    outside: order.slice(count).filter((c) => bound - lastIn + (scores[c] as number) < limit),
  };
}
