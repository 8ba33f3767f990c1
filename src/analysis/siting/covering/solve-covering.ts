import type {
  CoveringEnding,
  CoveringGoal,
  CoveringInstance,
  CoveringOptions,
  CoveringPhase,
  CoveringProgress,
} from './data';
import { listStages, type Stage, searchOn } from './list-stages';
import { mergeDemands } from './merge-demands';
import { type Proof, proveBest } from './prove-best';
import { sumCovered } from './sum-covered';
import { trackBest } from './track-best';

/** Milliseconds of work between two pauses: half a frame of 60 a second. */
export const sliceLength = 8;

/** Rounds of search before the solver starts: a better selection leaves it less to decide. */
const roundsBeforeProof = 200;

/** A gap this small is rounding: the solver's bounds are told with more tolerance than that. */
const provenGap = 5e-7;

/**
 * The best selection of candidates and a bound that no selection exceeds, better and better until that
 * is proven, good enough, or the run is stopped; when its rounds are used up it only waits for the solver.
 * Greedy → exchange → Lagrangian bound → large-neighbourhood
 * search beside branch and bound on what reduced costs leave open.
 *
 * Yields whenever the best selection or the bound changed, and at last once with why it ended; there is
 * always a last one, also when the signal aborted before the start. The work is cut into slices of a few
 * milliseconds between which `pause` is awaited.
 */
export async function* solveCovering(
  whole: CoveringInstance,
  goal: CoveringGoal,
  options: CoveringOptions,
): AsyncGenerator<CoveringProgress, void> {
  const { clock, signal } = options;
  const begin = clock();
  const { instance } = mergeDemands(whole);
  const best = trackBest(instance, goal);
  const seconds = () => (clock() - begin) / 1000;

  const findEnding = (): CoveringEnding | null => {
    if (best.gap <= provenGap) return 'proven';
    if (best.gap <= options.gap) return 'good-enough';
    if (signal.aborted) return 'stopped';
    return seconds() >= options.seconds ? 'time' : null;
  };
  const report = (phase: CoveringPhase, ended: CoveringEnding | null): CoveringProgress => {
    const chosen = [...best.chosen].sort((a, b) => a - b);
    const objective = goal.kind === 'most' ? sumCovered(whole, chosen) : best.objective;
    const bound = goal.kind === 'most' ? Math.max(best.bound, objective) : best.bound;
    return { phase, objective, bound, gap: best.gap, seconds: seconds(), chosen, ended };
  };
  let told = '';
  const hasNews = () => {
    const state = `${best.objective} ${best.bound}`;
    const isNew = state !== told;
    told = state;
    return isNew;
  };

  /** Works through a stage; at its end or the run's. */
  async function* work({ phase, run }: Stage): AsyncGenerator<CoveringProgress, void> {
    const steps = run();
    for (let isDone = false; !isDone && findEnding() === null; ) {
      const sliceEnd = clock() + sliceLength;
      do isDone = steps.next().done === true;
      while (!isDone && clock() < sliceEnd && findEnding() === null);
      if (hasNews()) yield report(phase, null);
      await options.pause();
    }
  }

  let proof: Proof | null = null;
  const startProof = () => {
    if (!options.startSolver || findEnding() !== null) return;
    proof ??= proveBest(instance, goal, best, options.startSolver, options.seconds - seconds());
  };
  const search = searchOn(instance, goal, best, options.seed);
  let rounds = 0;
  const searchUntil = function* (limit: number) {
    for (; rounds < Math.min(limit, options.rounds); rounds++) {
      if (search.next().done) return;
      yield;
    }
  };
  let phase: CoveringPhase = 'greedy';
  try {
    for (const stage of listStages(instance, goal, best)) {
      // Nothing is fixed for "the fewest": its solver need not wait for the relaxation.
      if (goal.kind === 'fewest' && stage.phase === 'bound') startProof();
      if (findEnding() === null) phase = stage.phase;
      yield* work(stage);
    }
    if (findEnding() === null) phase = 'proof';
    yield* work({ phase, run: () => searchUntil(roundsBeforeProof) });
    startProof();
    yield* work({ phase, run: () => searchUntil(Number.POSITIVE_INFINITY) });
    // A search that has no rounds left waits for the proof.
    while (isRunning(proof) && findEnding() === null) {
      await options.pause();
      if (hasNews()) yield report(phase, null);
    }
  } finally {
    endProof(proof);
  }
  yield report(phase, findEnding() ?? 'rounds');
}

const isRunning = (proof: Proof | null): boolean => proof?.isRunning() ?? false;
const endProof = (proof: Proof | null): void => proof?.stop();
