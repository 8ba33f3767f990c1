import { runInSlices } from '../../lib/run-in-slices';
import type { District } from '../../model/district';
import type { OpenState } from '../opening-hours/open-state';
import { loadOpenAt } from '../usability/load-open-at';
import { createLiveFigures, type LiveFigures } from './create-live-figures';
import type { Evaluation, EvaluationRequest } from './data';
import { type PreparedFigures, prepareFigures } from './prepare-figures';

/** Plan's figures, following seats, walk, need and weights as they change. */
export interface Evaluator {
  /**
   * Lets events in every few milliseconds; what is sooner done runs through.
   * @throws the signal's reason as soon as it is aborted, between two small pieces of work. The next answer
   * is that of a new evaluator.
   */
  readonly evaluate: (request: EvaluationRequest, signal?: AbortSignal) => Promise<Evaluation>;
}

/**
 * Holds a district's figures and computes anew only what a request changes: the grids within the walk of a
 * seat that came, went or moved, the streets whose walk to a seat it changes, and the axes of those grids.
 * Every figure equals that of a fresh evaluator; what did not change is the same object.
 */
export function createEvaluator(district: District): Evaluator {
  let prepared: PreparedFigures | null = null;
  let live: LiveFigures | null = null;

  function* evaluateInSteps(
    request: EvaluationRequest,
    openAt: (hours: string) => OpenState,
  ): Generator<void, Evaluation, void> {
    prepared ??= yield* prepareFigures(district);
    const figures = live ?? createLiveFigures(prepared);
    // Figures that are aborted halfway, or throw, are not kept: only whoever comes to the end puts them back.
    live = null;
    const evaluation = yield* figures(request, openAt);
    live = figures;
    return evaluation;
  }

  return {
    async evaluate(request, signal = new AbortController().signal) {
      signal.throwIfAborted();
      const openAt = await loadOpenAt(request.need, district.info);
      return runInSlices(evaluateInSteps(request, openAt), signal);
    },
  };
}
