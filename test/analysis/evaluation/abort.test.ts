import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evenWeights } from '../../../src/analysis/axes/data';
import { createEvaluator, type Evaluator } from '../../../src/analysis/evaluation/create-evaluator';
import type { EvaluationRequest } from '../../../src/analysis/evaluation/data';
import { nextTask } from '../../../src/lib/next-task';
import { metres } from '../../../src/lib/units';
import { anyone } from '../../../src/model/need';
import { makeBenchDistrict } from '../../bench/make-bench-district';

vi.mock('../../../src/lib/next-task', () => ({ nextTask: vi.fn() }));

/** Two by two districts of 35 grids. */
const district = makeBenchDistrict(400, 2);
const statuses = new Map();

const ask = (change: Partial<EvaluationRequest> = {}): EvaluationRequest => ({
  overlay: new Map(),
  held: null,
  walk: metres(50),
  need: anyone,
  weights: evenWeights,
  statuses,
  ...change,
});

const fresh = (request: EvaluationRequest) => createEvaluator(district).evaluate(request);

/** How often an evaluation lets events in. */
async function countPauses(run: () => Promise<unknown>): Promise<number> {
  const before = vi.mocked(nextTask).mock.calls.length;
  await run();
  return vi.mocked(nextTask).mock.calls.length - before;
}

/** Aborts an evaluation in its pause `at` (1 = the first). @returns what it threw and its pauses in all. */
async function abortInPause(evaluator: Evaluator, request: EvaluationRequest, at: number) {
  const controller = new AbortController();
  const reason = new Error('The lens was left.');
  let pauses = 0;
  vi.mocked(nextTask).mockImplementation(async () => {
    if (++pauses === at) controller.abort(reason);
  });
  const thrown = await evaluator.evaluate(request, controller.signal).catch((error: unknown) => error);
  vi.mocked(nextTask).mockImplementation(async () => {});
  return { isReason: thrown === reason, pauses };
}

// A clock by which every step takes a millisecond: pauses then depend on the work alone.
let time = 0;
beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => ++time);
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('an evaluation of a district of four districts', () => {
  it('lets events in many times', async () => {
    expect(await countPauses(() => fresh(ask()))).toBeGreaterThan(100);
  });

  it('ends in the pause in which it is aborted, with the reason of the signal', async () => {
    const evaluator = createEvaluator(district);
    expect(await abortInPause(evaluator, ask(), 1)).toEqual({ isReason: true, pauses: 1 });
    expect(await evaluator.evaluate(ask())).toEqual(await fresh(ask()));
  });

  it('says after an abort anywhere what a new one says', async () => {
    const evaluator = createEvaluator(district);
    await evaluator.evaluate(ask());
    const [first, second] = district.seats;
    const overlay = new Map([
      [first?.id ?? '', null],
      ['new', { ...first, id: 'new', position: second?.position }],
    ]) as EvaluationRequest['overlay'];
    const other = ask({ walk: metres(120), overlay });
    const expected = await fresh(other);
    const updates = await countPauses(() => evaluator.evaluate(other));
    for (const share of [0.1, 0.5, 0.9]) {
      await evaluator.evaluate(ask());
      const at = Math.ceil(share * updates);
      expect(await abortInPause(evaluator, other, at)).toEqual({ isReason: true, pauses: at });
      expect(await evaluator.evaluate(other)).toEqual(expected);
    }
  });

  it('does nothing when it is aborted before it begins, and keeps what is known', async () => {
    const evaluator = createEvaluator(district);
    const before = await evaluator.evaluate(ask());
    const signal = AbortSignal.abort();
    await expect(evaluator.evaluate(ask({ walk: metres(80) }), signal)).rejects.toBe(signal.reason);
    const after = await evaluator.evaluate(ask({ weights: before.request.weights }));
    expect(after.grids.every((grid, i) => grid === before.grids[i])).toBe(true);
  });

  it('asked twice at once, answers both as new ones do', async () => {
    const evaluator = createEvaluator(district);
    const other = ask({ walk: metres(120) });
    const answers = await Promise.all([evaluator.evaluate(ask()), evaluator.evaluate(other)]);
    expect(answers).toEqual([await fresh(ask()), await fresh(other)]);
  });
});
