import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evenWeights } from '../../src/analysis/axes/data';
import type { EvaluationRequest } from '../../src/analysis/evaluation/data';
import { applyNews } from '../../src/analysis/evaluation/evaluation-news';
import { metres } from '../../src/lib/units';
import { anyone } from '../../src/model/need';
import { holdEvaluations } from '../../src/worker/hold-evaluations';
import { makeBenchDistrict } from '../bench/make-bench-district';

const district = makeBenchDistrict(300);
const never = new AbortController().signal;
const statuses = new Map();

const ask = (walk: number): EvaluationRequest => ({
  overlay: new Map(),
  held: null,
  walk: metres(walk),
  need: anyone,
  weights: evenWeights,
  statuses,
});

const fresh = async (request: EvaluationRequest) => {
  const { news } = await holdEvaluations(district)({ holder: 'pack', held: null, request }, never);
  return applyNews(null, news);
};

/** Aborts a call once the events that wait have been let in `tasks` times. */
async function abortAfter(tasks: number, call: (signal: AbortSignal) => Promise<unknown>) {
  const controller = new AbortController();
  const outcome = call(controller.signal).then(
    () => 'answered',
    (thrown: unknown) => thrown,
  );
  for (let task = 0; task < tasks; task++) await new Promise((resolve) => setImmediate(resolve));
  controller.abort();
  return (await outcome) === controller.signal.reason;
}

// A clock by which every step takes a millisecond, so that no machine is done before the first pause.
let time = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => ++time);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('evaluations that are held', () => {
  it('are told aright after a call that was aborted, to a holder that has the answer before it', async () => {
    const answer = holdEvaluations(district);
    const { version, news } = await answer({ holder: 'pack', held: null, request: ask(50) }, never);
    const held = applyNews(null, news);
    const call = { holder: 'pack', held: version, request: ask(90) } as const;
    expect(await abortAfter(0, (signal) => answer(call, signal))).toBe(true);
    const next = await answer(call, never);
    expect(applyNews(held, next.news)).toEqual(await fresh(ask(90)));
  });

  it('do not keep the next call waiting for the end of one that was aborted', async () => {
    const answer = holdEvaluations(district);
    const first = abortAfter(1, (signal) =>
      answer({ holder: 'scenario', held: null, request: ask(50) }, signal),
    );
    const second = answer({ holder: 'scenario', held: null, request: ask(70) }, never);
    expect(await first).toBe(true);
    expect(applyNews(null, (await second).news)).toEqual(await fresh(ask(70)));
  });
});
