import type { CoveringInstance } from './data';

/**
 * Picks the candidate with the largest gain, again and again, until `isEnough` or until nothing gains:
 * at least 1 − 1/e of the best for its number (Nemhauser, Wolsey & Fisher 1978). Lazy evaluation: a gain
 * only falls as more is chosen, so that an old gain below the best fresh one need not be computed again
 * (CELF, Leskovec et al. 2007). At equal gains the lower candidate comes first.
 * @returns candidates in the order of picking, with the gain of each
 */
export function chooseGreedily(
  instance: CoveringInstance,
  isEnough: (count: number, objective: number) => boolean,
): { readonly candidate: number; readonly gain: number }[] {
  const isCovered = new Uint8Array(instance.demandCount);
  const forEachDemand = (candidate: number, visit: (demand: number) => void) => {
    const end = instance.firstCovered[candidate + 1] as number;
    for (let at = instance.firstCovered[candidate] as number; at < end; at++)
      visit(instance.coveredDemands[at] as number);
  };
  const gainOf = (candidate: number) => {
    let gain = 0;
    forEachDemand(candidate, (demand) => {
      if (!isCovered[demand]) gain += instance.weights[demand] as number;
    });
    return gain;
  };
  const gains = Float64Array.from({ length: instance.candidateCount }, (_, c) => gainOf(c));
  const queue = createQueue(gains);
  const picks: { candidate: number; gain: number }[] = [];
  let objective = 0;
  while (!isEnough(picks.length, objective)) {
    const candidate = queue.top();
    if (candidate === null) break;
    const gain = gainOf(candidate);
    if (gain < (gains[candidate] as number)) {
      gains[candidate] = gain;
      queue.sinkTop();
      continue;
    }
    if (gain <= 0) break;
    queue.takeTop();
    forEachDemand(candidate, (demand) => {
      isCovered[demand] = 1;
    });
    picks.push({ candidate, gain });
    objective += gain;
  }
  return picks;
}

/** A binary heap of all positions of `keys`, the largest key on top, at equal keys the lower position. */
function createQueue(keys: Float64Array) {
  let size = keys.length;
  const heap = Int32Array.from(keys.keys());
  const isBefore = (a: number, b: number) =>
    (keys[a] as number) > (keys[b] as number) || (keys[a] === keys[b] && a < b);
  const sink = (from: number) => {
    const sinking = heap[from] as number;
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && isBefore(heap[child + 1] as number, heap[child] as number)) child++;
      if (!isBefore(heap[child] as number, sinking)) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = sinking;
  };
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  return {
    top: () => (size > 0 ? (heap[0] as number) : null),
    sinkTop: () => sink(0),
    takeTop: () => {
      size--;
      heap[0] = heap[size] as number;
      sink(0);
    },
  };
}
