import { createSeededRandom } from '../../../lib/seeded-random';
import type { CoveringInstance } from './data';
import { improveByExchange } from './improve-by-exchange';
import { createSelection, type Selection } from './selection';

/** Between so many neighbouring candidates are taken out of the selection in a round. */
const fewestTaken = 2;
const mostTaken = 7;

/** Gains are multiplied by 1 up to 1 + this when the selection is filled again. */
const noise = 0.4;

/** A round that ends this little below the best is gone on from now and then, to get away from it. */
const acceptedLoss = 0.003;
const acceptance = 0.05;

export interface FoundSelection {
  readonly objective: number;
  readonly chosen: readonly number[];
}

/**
 * Large-neighbourhood search (Shaw 1998) as an iterated local search (Lourenço, Martin & Stützle 2003):
 * a group of chosen candidates that lie side by side is taken out, the selection filled again by gains
 * with some noise, and the descent by exchange leads to the next local optimum, which replaces the present
 * one when it is no worse. Yields after every round the best so far, for ever.
 * @param start a selection of as many candidates as are wanted
 */
export function* searchFurther(
  instance: CoveringInstance,
  start: readonly number[],
  seed: number,
): Generator<FoundSelection, never> {
  const random = createSeededRandom(seed);
  const selection = createSelection(instance, start);
  for (const _ of improveByExchange(selection));
  let current: FoundSelection = { objective: selection.objective, chosen: [...selection.chosen] };
  let best = current;
  for (;;) {
    yield best;
    const count = selection.chosen.size;
    const wanted = fewestTaken + Math.floor(random() * (mostTaken - fewestTaken + 1));
    takeGroup(selection, Math.min(wanted, count), random);
    while (selection.chosen.size < count) selection.add(drawByGain(selection, random));
    for (const _ of improveByExchange(selection));
    const found = { objective: selection.objective, chosen: [...selection.chosen] };
    if (found.objective > best.objective) best = found;
    const isAccepted =
      found.objective >= current.objective ||
      (random() < acceptance && found.objective >= (1 - acceptedLoss) * best.objective);
    if (isAccepted) current = found;
    else {
      const wasIn = new Set(current.chosen);
      for (const candidate of found.chosen) if (!wasIn.has(candidate)) selection.remove(candidate);
      for (const candidate of current.chosen) selection.add(candidate);
    }
  }
}

/** Takes out a chosen candidate and those met first on a walk demand → candidate → demand from it. */
function takeGroup(selection: Selection, wanted: number, random: () => number): void {
  const { instance, chosen } = selection;
  const draw = (list: Int32Array, first: Int32Array, row: number): number | null => {
    const start = first[row] as number;
    const length = (first[row + 1] as number) - start;
    return length === 0 ? null : (list[start + Math.floor(random() * length)] as number);
  };
  const drawChosen = () => [...chosen][Math.floor(random() * chosen.size)] as number;
  let at = drawChosen();
  // A walk that meets nobody in so many steps begins anew elsewhere.
  const patience = 60;
  let steps = 0;
  for (let taken = 0; taken < wanted; ) {
    if (chosen.has(at)) {
      selection.remove(at);
      taken++;
      steps = 0;
    }
    const demand = draw(instance.coveredDemands, instance.firstCovered, at);
    const next = demand === null ? null : draw(instance.coveringCandidates, instance.firstCovering, demand);
    at = next === null || ++steps > patience ? drawChosen() : next;
    if (steps > patience) steps = 0;
  }
}

/** The candidate outside with the largest gain under noise; where none gains, any. */
function drawByGain({ instance, chosen, gains }: Selection, random: () => number): number {
  let best = -1;
  let bestKey = 0;
  let most = 0;
  for (let c = 0; c < gains.length; c++) most = Math.max(most, gains[c] as number);
  for (let c = 0; c < gains.length; c++) {
    const gain = gains[c] as number;
    if (gain * (1 + noise) < most || gain <= 0 || chosen.has(c)) continue;
    const key = gain * (1 + noise * random());
    if (key > bestKey) {
      bestKey = key;
      best = c;
    }
  }
  if (best >= 0) return best;
  for (;;) {
    const drawn = Math.floor(random() * instance.candidateCount);
    if (!chosen.has(drawn)) return drawn;
  }
}
