import type { CoveringGoal, CoveringInstance, SolverReport, SolverTask, StartSolver } from './data';
import { fixCandidates } from './fix-candidates';
import { reduceInstance } from './reduce-instance';
import type { BestKnown } from './track-best';

export interface Proof {
  readonly isRunning: () => boolean;
  /** Ends the solver; what it has reported stays. */
  readonly stop: () => void;
}

/**
 * Has an exact solver close the gap, on what reduced costs leave undecided. Its selections and bounds
 * come into the best known as they are reported. A solver that fails leaves what was known before.
 */
export function proveBest(
  instance: CoveringInstance,
  goal: CoveringGoal,
  best: BestKnown,
  startSolver: StartSolver,
  seconds: number,
): Proof {
  const { task, toWhole, covered } = writeTask(instance, goal, best, seconds);
  const objectiveAtStart = goal.kind === 'most' ? best.objective : Number.NEGATIVE_INFINITY;
  if (task.instance.demandCount === 0) {
    // Everything is decided: no selection is better than the best known or what is fixed.
    best.offerBound(Math.max(objectiveAtStart, covered));
    return { isRunning: () => false, stop: () => {} };
  }
  let isRunning = true;
  const onReport = (report: SolverReport) => {
    if (!isRunning) return;
    if (report.kind !== 'progress') {
      isRunning = false;
      return;
    }
    if (report.chosen) best.offer(toWhole(report.chosen));
    // What was fixed is decided for better selections only.
    if (report.bound !== null) best.offerBound(Math.max(objectiveAtStart, covered + report.bound));
  };
  const end = startSolver(task, onReport);
  return {
    isRunning: () => isRunning,
    stop: () => {
      isRunning = false;
      end();
    },
  };
}

function writeTask(instance: CoveringInstance, goal: CoveringGoal, best: BestKnown, seconds: number) {
  const { relaxation } = best;
  if (goal.kind === 'fewest' || !relaxation)
    return {
      task: { instance, goal, start: best.chosen, seconds } satisfies SolverTask,
      toWhole: (chosen: readonly number[]) => chosen,
      covered: 0,
    };
  const fixed = fixCandidates(relaxation.value, relaxation.count, best.objective);
  const rest = reduceInstance(instance, fixed);
  const inRest = new Map(rest.candidates.map((candidate, i) => [candidate, i]));
  const task: SolverTask = {
    instance: rest.instance,
    goal: { kind: 'most', count: relaxation.count - fixed.inside.length },
    start: best.chosen.flatMap((candidate) => inRest.get(candidate) ?? []),
    seconds,
  };
  return {
    task,
    toWhole: (chosen: readonly number[]) => [
      ...fixed.inside,
      ...chosen.map((i) => rest.candidates[i] as number),
    ],
    covered: rest.covered,
  };
}
