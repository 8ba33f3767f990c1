import type { PreparedDistrict } from '../analysis/coverage/prepare-district';
import { findNearestSeats } from '../analysis/nearby/find-nearest-seats';
import { runUsability } from '../analysis/usability/run-usability';
import type { District } from '../model/district';
import type { EvaluationAnswer, EvaluationCall, Operations } from './messages';

/**
 * The analyses over one district, which is sent once. The same object answers in the worker and, where
 * no worker can run, on the page. Turf is loaded when its opinion is asked for, the evaluation with Plan.
 */
export function createOperations(): Operations {
  let current: District | null = null;
  let prepared: { readonly district: District; readonly value: PreparedDistrict } | null = null;

  let evaluations: {
    readonly district: District;
    readonly answer: (call: EvaluationCall) => Promise<EvaluationAnswer>;
  } | null = null;

  const district = (): District => {
    if (!current) throw new Error('No district has been sent yet.');
    return current;
  };

  return {
    setDistrict: async (next) => {
      current = next;
    },
    coverage: async (request, signal) => {
      const asked = district();
      const [{ prepareDistrict }, { runTurfCoverage }] = await Promise.all([
        import('../analysis/coverage/prepare-district'),
        import('../analysis/coverage/run-turf-coverage'),
      ]);
      signal.throwIfAborted();
      if (prepared?.district !== asked) prepared = { district: asked, value: prepareDistrict(asked) };
      return runTurfCoverage(asked, prepared.value, request, signal);
    },
    evaluate: async (call, signal) => {
      const asked = district();
      const { holdEvaluations } = await import('./hold-evaluations');
      signal.throwIfAborted();
      if (evaluations?.district !== asked) evaluations = { district: asked, answer: holdEvaluations(asked) };
      return evaluations.answer(call);
    },
    nearest: async (request) => {
      const asked = district();
      return findNearestSeats(asked, await runUsability(asked, request.need), request);
    },
    usability: (need) => runUsability(district(), need),
    adoption: async (request) => {
      const asked = district();
      const { summariseAdoption } = await import('../analysis/adoption/summarise-adoption');
      return summariseAdoption(asked, request);
    },
    breaches: async () => {
      const asked = district();
      const { checkInvariants } = await import('../analysis/invariants/check-invariants');
      return checkInvariants(asked).flatMap(({ breaches }) => breaches);
    },
  };
}
