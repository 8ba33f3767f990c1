import type {
  CoveringGoal,
  CoveringInstance,
  CoveringProgress,
} from '../../src/analysis/siting/covering/data';
import { solveCovering } from '../../src/analysis/siting/covering/solve-covering';
import { sumCovered } from '../../src/analysis/siting/covering/sum-covered';
import { createSeededRandom } from '../../src/lib/seeded-random';
import { bruteFewest, bruteMost } from '../helpers/brute-covering';
import { randomCovering } from '../helpers/random-covering';
import { coveringOptions, solveInProcess } from '../helpers/solve-in-process';

/** What rounding may do to a sum of the weights of `randomCovering`. */
const tolerance = 1e-9;

/**
 * One case of the fuzz of siting: a random covering instance and question of the seed, every answer held
 * against exhaustive search.
 * @returns a sentence for everything that does not hold
 */
export async function checkCovering(seed: number): Promise<string[]> {
  const instance = randomCovering(seed);
  const random = createSeededRandom(seed + 1);
  const everything = sumCovered(instance, Array(instance.candidateCount).keys());
  const goal: CoveringGoal =
    random() < 0.6
      ? { kind: 'most', count: Math.floor(random() * 6) }
      : { kind: 'fewest', weight: random() < 0.5 ? everything : everything * random() };
  const startSolver = random() < 0.5 ? solveInProcess : null;
  const best = goal.kind === 'most' ? bruteMost(instance, goal.count) : bruteFewest(instance, goal.weight);
  const faults: string[] = [];
  let last: CoveringProgress | null = null;
  for await (const progress of solveCovering(
    instance,
    goal,
    coveringOptions({ seed, startSolver, rounds: 10 }),
  )) {
    faults.push(...checkProgress(instance, goal, progress, best));
    if (last) faults.push(...checkStep(goal, last, progress));
    last = progress;
  }
  if (!last?.ended) faults.push('the run gave no last answer');
  else if (startSolver && last.ended !== 'proven') faults.push(`the solver ended, but the run ${last.ended}`);
  if (last?.ended === 'proven' && Math.abs(last.objective - best) > 1e-6 * Math.max(1, best))
    faults.push(`${last.objective} is called proven, but the best is ${best}`);
  return faults.map((fault) => `Case ${seed}, ${JSON.stringify(goal)}: ${fault}.`);
}

function checkProgress(
  instance: CoveringInstance,
  goal: CoveringGoal,
  { objective, bound, gap, chosen, phase }: CoveringProgress,
  best: number,
): string[] {
  const faults: string[] = [];
  const covered = sumCovered(instance, chosen);
  const [low, high] = goal.kind === 'most' ? [objective, bound] : [bound, objective];
  if (best < low - tolerance || best > high + tolerance)
    faults.push(`in ${phase} the best, ${best}, is not between ${low} and ${high}`);
  const value = goal.kind === 'most' ? covered : chosen.length;
  if (value !== objective) faults.push(`the selection is worth ${value}, but ${objective} was told`);
  if (goal.kind === 'most' && chosen.length > goal.count) faults.push(`${chosen.length} were chosen`);
  if (goal.kind === 'fewest' && covered < goal.weight * (1 - tolerance))
    faults.push(`only ${covered} are covered`);
  if (new Set(chosen).size < chosen.length) faults.push('a candidate was chosen twice');
  if (!(gap >= 0 && gap <= 1)) faults.push(`the gap is ${gap}`);
  return faults;
}

function checkStep(goal: CoveringGoal, before: CoveringProgress, after: CoveringProgress): string[] {
  const sign = goal.kind === 'most' ? 1 : -1;
  const faults: string[] = [];
  if (sign * after.objective < sign * before.objective) faults.push('an answer is worse than the one before');
  if (sign * after.bound > sign * before.bound + tolerance)
    faults.push('a bound is worse than the one before');
  return faults;
}
