import type { CoveringInstance } from './covering/data';

/**
 * Orders a selection so that each candidate adds the most to those before it, at equal gains the lower
 * candidate first. The gains sum up to what the selection covers.
 */
export function orderByGain(
  { weights, firstCovered, coveredDemands }: CoveringInstance,
  chosen: readonly number[],
): { readonly candidate: number; readonly gain: number }[] {
  const isCovered = new Set<number>();
  const left = new Set([...chosen].sort((a, b) => a - b));
  const demandsOf = (candidate: number) =>
    coveredDemands.subarray(firstCovered[candidate], firstCovered[candidate + 1]);
  const gainOf = (candidate: number) => {
    let gain = 0;
    for (const demand of demandsOf(candidate)) if (!isCovered.has(demand)) gain += weights[demand] as number;
    return gain;
  };
  const ordered: { candidate: number; gain: number }[] = [];
  while (left.size > 0) {
    let best = { candidate: -1, gain: Number.NEGATIVE_INFINITY };
    for (const candidate of left) {
      const gain = gainOf(candidate);
      if (gain > best.gain) best = { candidate, gain };
    }
    left.delete(best.candidate);
    for (const demand of demandsOf(best.candidate)) isCovered.add(demand);
    ordered.push(best);
  }
  return ordered;
}
