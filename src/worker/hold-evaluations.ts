import { createEvaluator, type Evaluator } from '../analysis/evaluation/create-evaluator';
import type { Evaluation, EvaluationRequest } from '../analysis/evaluation/data';
import { tellNews } from '../analysis/evaluation/evaluation-news';
import { keepEqual } from '../lib/keep-equal';
import type { District } from '../model/district';
import type { EvaluationAnswer, EvaluationCall, EvaluationHolder } from './messages';

interface Held {
  readonly request: EvaluationRequest;
  readonly version: string;
  readonly evaluation: Evaluation;
}

/** @throws the signal's reason as soon as it is aborted. */
export type AnswerEvaluation = (call: EvaluationCall, signal: AbortSignal) => Promise<EvaluationAnswer>;

/**
 * Answers calls for evaluations: one evaluator a holder, so that the pack's figures and a scenario's do not
 * take turns in one. Requests arrive as copies; equal parts get their identity back, which is what an
 * evaluator tells changes by. The newest answer wins: calls of one holder are answered one after the other.
 * A call that is aborted changes nothing of what the holder is known to have.
 */
export function holdEvaluations(district: District): AnswerEvaluation {
  // Versions of a worker that was replaced must not pass for versions of this one.
  const instance = Math.random().toString(36).slice(2);
  const evaluators = new Map<EvaluationHolder, Evaluator>();
  const held = new Map<EvaluationHolder, Held>();
  const running = new Map<EvaluationHolder, Promise<unknown>>();
  let count = 0;

  async function answer(call: EvaluationCall, signal: AbortSignal): Promise<EvaluationAnswer> {
    const before = held.get(call.holder);
    const evaluator = evaluators.get(call.holder) ?? createEvaluator(district);
    evaluators.set(call.holder, evaluator);
    const request = keepEqual(before?.request, call.request);
    const evaluation = await evaluator.evaluate(request, signal);
    const version = `${instance}-${++count}`;
    held.set(call.holder, { request, version, evaluation });
    const known = before && before.version === call.held ? before.evaluation : null;
    return { version, news: tellNews(known, evaluation) };
  }

  return (call, signal) => {
    const turn = (running.get(call.holder) ?? Promise.resolve()).then(() => answer(call, signal));
    running.set(
      call.holder,
      turn.catch(() => {}),
    );
    return turn;
  };
}
