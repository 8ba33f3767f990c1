import type { Selection } from './selection';

/** What counts as better, as a part of the objective: less is rounding. */
const leastImprovement = 1e-12;

/**
 * Exchanges one chosen candidate for one outside, the best such pair each time (Teitz & Bart 1968), and
 * yields after each exchange, until no pair is better: a local optimum. Candidates whose whole gain is no
 * better than the best pair so far are passed over, which is nearly all of them.
 */
export function* improveByExchange(selection: Selection): Generator<void, void> {
  const count = selection.instance.candidateCount;
  const scratch = { shared: new Float64Array(count), touched: new Int32Array(count) };
  for (;;) {
    const pair = findBestExchange(selection, scratch);
    if (!pair) return;
    selection.remove(pair.out);
    selection.add(pair.in);
    yield;
  }
}

/** @param scratch a place for every candidate; `shared` holds zeros, at the end again */
function findBestExchange(
  selection: Selection,
  { shared, touched }: { readonly shared: Float64Array; readonly touched: Int32Array },
): { readonly in: number; readonly out: number } | null {
  const { instance, chosen, gains, losses, times, onlyOne } = selection;
  const { weights, firstCovered, coveredDemands } = instance;
  const byLoss = [...chosen].sort((a, b) => (losses[a] as number) - (losses[b] as number) || a - b);
  const least = losses[byLoss[0] ?? -1] ?? 0;
  let best = leastImprovement * Math.max(1, selection.objective);
  let pair: { in: number; out: number } | null = null;
  for (let c = 0; c < instance.candidateCount; c++) {
    const gain = gains[c] as number;
    if (gain <= best || chosen.has(c)) continue;
    let touchedCount = 0;
    // What c covers of the loss of each chosen candidate: without that one, c still covers it.
    for (let at = firstCovered[c] as number; at < (firstCovered[c + 1] as number); at++) {
      const demand = coveredDemands[at] as number;
      if (times[demand] !== 1) continue;
      const owner = onlyOne[demand] as number;
      if (shared[owner] === 0) touched[touchedCount++] = owner;
      shared[owner] = (shared[owner] as number) + (weights[demand] as number);
    }
    for (let i = 0; i < touchedCount; i++) {
      const out = touched[i] as number;
      const change = gain - (losses[out] as number) + (shared[out] as number);
      if (change > best) {
        best = change;
        pair = { in: c, out };
      }
    }
    if (gain - least > best) {
      const out = byLoss.find((one) => shared[one] === 0);
      const change = out === undefined ? 0 : gain - (losses[out] as number);
      if (out !== undefined && change > best) {
        best = change;
        pair = { in: c, out };
      }
    }
    for (let i = 0; i < touchedCount; i++) shared[touched[i] as number] = 0;
  }
  return pair;
}
