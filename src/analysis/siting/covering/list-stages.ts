import { boundByRelaxation } from './bound-by-relaxation';
import { chooseGreedily } from './choose-greedily';
import type { CoveringGoal, CoveringInstance, CoveringPhase } from './data';
import { improveByExchange } from './improve-by-exchange';
import { searchFurther } from './search-further';
import { createSelection } from './selection';
import type { BestKnown } from './track-best';

/** One way to better the best known; it yields after each small piece of work and may be left there. */
export interface Stage {
  readonly phase: CoveringPhase;
  readonly run: () => Generator<void, void>;
}

/** Every so many steps of the relaxation its candidates are made a selection and improved. */
const stepsBetweenDescents = 100;

/**
 * The stages of a run before the last, in order. For "the fewest" each looks for a selection of one
 * candidate less than the best known, until that is not found.
 */
export function listStages(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown): Stage[] {
  return [
    { phase: 'greedy', run: () => pick(instance, goal, best) },
    { phase: 'exchange', run: () => exchange(instance, goal, best) },
    { phase: 'bound', run: () => relax(instance, goal, best) },
  ];
}

/** The search of the last phase, a round a piece of work; it ends only where there is nothing to search. */
export function* searchOn(
  instance: CoveringInstance,
  goal: CoveringGoal,
  best: BestKnown,
  seed: number,
): Generator<void, void> {
  for (let restart = 0; ; restart++) {
    const start = startOf(instance, goal, best);
    if (start.length === 0) return;
    let isBetter = false;
    for (const found of searchFurther(instance, start, seed + restart)) {
      isBetter = best.offer(found.chosen);
      yield;
      // One candidate less was enough: now two less.
      if (goal.kind === 'fewest' && isBetter) break;
    }
  }
}

/** A selection of the size that is searched for. */
function startOf(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown): readonly number[] {
  if (goal.kind === 'most') return best.chosen;
  const { chosen, losses } = createSelection(instance, best.chosen);
  const least = [...chosen].sort((a, b) => (losses[a] as number) - (losses[b] as number) || a - b)[0];
  return best.chosen.filter((candidate) => candidate !== least);
}

function* pick(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown): Generator<void, void> {
  const picks = chooseGreedily(instance, (count, objective) =>
    goal.kind === 'most' ? count >= goal.count : objective >= goal.weight,
  ).map(({ candidate }) => candidate);
  best.offer(picks);
  yield;
  if (goal.kind === 'most') return;
  // Those that the later picks made needless.
  const kept = createSelection(instance, picks);
  for (const candidate of picks) {
    kept.remove(candidate);
    if (kept.objective < goal.weight) kept.add(candidate);
  }
  best.offer([...kept.chosen]);
  yield;
}

function* exchange(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown): Generator<void, void> {
  for (;;) {
    const selection = createSelection(instance, startOf(instance, goal, best));
    for (const _ of improveByExchange(selection)) {
      if (goal.kind === 'most') best.offer([...selection.chosen]);
      yield;
    }
    if (!best.offer([...selection.chosen]) || goal.kind === 'most') return;
    yield;
  }
}

function* relax(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown): Generator<void, void> {
  for (;;) {
    const count = goal.kind === 'most' ? goal.count : best.chosen.length - 1;
    const target = () => (goal.kind === 'most' ? best.objective : goal.weight);
    let step = 0;
    let isBetter = false;
    for (const relaxation of boundByRelaxation(instance, count, target)) {
      best.offerRelaxation(relaxation, count);
      if (step++ % stepsBetweenDescents === 0) {
        const selection = createSelection(instance, relaxation.largest);
        for (const _ of improveByExchange(selection)) yield;
        isBetter = best.offer([...selection.chosen]);
      }
      yield;
      if (goal.kind === 'fewest' && isBetter) break;
    }
    if (goal.kind === 'most' || !isBetter) return;
  }
}
