import { readFileSync } from 'node:fs';
import type {
  CoveringGoal,
  CoveringInstance,
  CoveringProgress,
} from '../../src/analysis/siting/covering/data';
import { mergeDemands } from '../../src/analysis/siting/covering/merge-demands';
import { solveCovering } from '../../src/analysis/siting/covering/solve-covering';
import { sumCovered } from '../../src/analysis/siting/covering/sum-covered';
import { messageOf } from '../../src/lib/app-error';
import { coveringOptions } from './covering-options';
import type { SiteOptions } from './parse-options';
import { readInstance } from './read-instance';

/** Answers the question for a published covering instance. */
export async function siteInstance(options: SiteOptions, file: string): Promise<string> {
  const startedAt = performance.now();
  const instance = readFile(file, options.radius);
  const { unreachable } = mergeDemands(instance);
  const whole = instance.weights.reduce((sum, weight) => sum + weight, 0);
  const lost = unreachable.reduce((sum, demand) => sum + (instance.weights[demand] ?? 0), 0);
  const goal: CoveringGoal =
    options.share === null
      ? { kind: 'most', count: options.count }
      : { kind: 'fewest', weight: Math.max(0, Math.min(whole - lost, (1 - options.share) * whole)) };
  let last: CoveringProgress | null = null;
  const run = coveringOptions(options.seed, options.seconds, startedAt);
  for await (const progress of solveCovering(instance, goal, run)) last = progress;
  if (!last) throw new Error(`${file}: the search gave no answer.`);
  const covered = sumCovered(instance, last.chosen);
  const objective = goal.kind === 'most' ? covered : last.chosen.length;
  const { bound, gap } = last;
  const seconds = (performance.now() - startedAt) / 1000;
  if (options.json)
    return JSON.stringify({
      objective,
      bound,
      gap,
      seconds,
      facilities: last.chosen,
      ...(goal.kind === 'fewest' ? { covered, unreached: unreachable } : {}),
    });
  const percent = (share: number) => (100 * share).toFixed(2);
  return [
    `${last.chosen.length} facilities cover ${covered} of ${whole}, ${percent(covered / whole)} %.`,
    goal.kind === 'most'
      ? `No ${options.count} cover more than ${bound}: the answer is at most ${percent(gap)} % short of the best.`
      : `Fewer than ${bound} are never enough.`,
    `${seconds.toFixed(1)} s; ended: ${last.ended}.`,
    '',
    `Facilities, from 0 in the order of the file: ${last.chosen.join(', ')}`,
  ].join('\n');
}

function readFile(file: string, radius: number): CoveringInstance {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (thrown) {
    throw new Error(`${file} cannot be read: ${messageOf(thrown).split(',')[0]}.`);
  }
  try {
    return readInstance(text, radius);
  } catch (thrown) {
    throw new Error(`${file} is no covering instance: ${messageOf(thrown)}.`);
  }
}
