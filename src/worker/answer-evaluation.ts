import type { District } from '../model/district';
import { type AnswerEvaluation, holdEvaluations } from './hold-evaluations';
import type { EvaluationAnswer, EvaluationCall } from './messages';

const known = new WeakMap<District, AnswerEvaluation>();

/** Plan's figures; what its holders have been told of a district is remembered while it is the one in use. */
export function answerEvaluation(
  district: District,
  call: EvaluationCall,
  signal: AbortSignal,
): Promise<EvaluationAnswer> {
  const answer = known.get(district) ?? holdEvaluations(district);
  known.set(district, answer);
  return answer(call, signal);
}
