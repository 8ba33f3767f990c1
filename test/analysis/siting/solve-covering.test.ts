import { describe, expect, it } from 'vitest';
import { buildInstance } from '../../../src/analysis/siting/covering/build-instance';
import type { CoveringProgress } from '../../../src/analysis/siting/covering/data';
import { mergeDemands } from '../../../src/analysis/siting/covering/merge-demands';
import { solveCovering } from '../../../src/analysis/siting/covering/solve-covering';
import { createSeededRandom } from '../../../src/lib/seeded-random';
import { checkCovering } from '../../fuzz/check-covering';
import { coveringOptions, solveInProcess } from '../../helpers/solve-in-process';

async function listAnswers(run: AsyncIterable<CoveringProgress>): Promise<CoveringProgress[]> {
  const answers: CoveringProgress[] = [];
  for await (const answer of run) answers.push(answer);
  return answers;
}

/** Points in a square that cover what is near them: like a district, and too large to be proven at once. */
function makeField(seed: number, size: number, reach: number) {
  const random = createSeededRandom(seed);
  const points = Array.from({ length: size }, () => [random(), random()] as const);
  return buildInstance(
    points.map(() => 1 + random()),
    points.map(([x, y]) =>
      [...points.keys()].filter((i) => Math.hypot(points[i]![0] - x, points[i]![1] - y) <= reach),
    ),
  );
}

describe('a covering run', () => {
  it('is never below its selection nor above the best of an exhaustive search, whatever the instance', async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= 1500; seed++) faults.push(...(await checkCovering(seed)));
    expect(faults).toEqual([]);
  });

  it('gives the same answers for the same seed and rounds', async () => {
    const field = makeField(3, 150, 0.09);
    const run = (seed: number) =>
      listAnswers(solveCovering(field, { kind: 'most', count: 12 }, coveringOptions({ seed, rounds: 60 })));
    expect(await run(5)).toEqual(await run(5));
  });

  it('closes the gap with the exact solver where the relaxation leaves one', async () => {
    const field = makeField(11, 120, 0.12);
    const goal = { kind: 'most', count: 9 } as const;
    const alone = (await listAnswers(solveCovering(field, goal, coveringOptions()))).at(-1);
    const proven = (
      await listAnswers(
        solveCovering(field, goal, coveringOptions({ startSolver: solveInProcess, rounds: 300 })),
      )
    ).at(-1);
    expect(alone?.ended).toBe('rounds');
    expect(proven?.ended).toBe('proven');
    expect(proven?.gap).toBeLessThan(1e-6);
    expect(proven?.objective).toBeGreaterThanOrEqual(alone?.objective ?? 0);
    expect(alone?.bound).toBeGreaterThanOrEqual(proven?.objective ?? 0);
  });

  it.each(['most', 'fewest'] as const)(
    'can be stopped after any answer of "%s" and then gives that answer with its bound',
    async (kind) => {
      const field = makeField(11, 120, 0.12);
      const goal = kind === 'most' ? ({ kind, count: 9 } as const) : ({ kind, weight: 150 } as const);
      const whole = await listAnswers(solveCovering(field, goal, coveringOptions()));
      expect(new Set(whole.map(({ phase }) => phase)).size).toBeGreaterThan(2);
      const best = Math.max(...whole.map(({ objective }) => objective));
      for (let stopAfter = 0; stopAfter < whole.length; stopAfter++) {
        const controller = new AbortController();
        if (stopAfter === 0) controller.abort();
        const told: CoveringProgress[] = [];
        for await (const answer of solveCovering(
          field,
          goal,
          coveringOptions({ signal: controller.signal }),
        )) {
          told.push(answer);
          if (told.length === stopAfter) controller.abort();
        }
        const last = told.at(-1);
        expect(told).toHaveLength(Math.min(stopAfter + 1, whole.length));
        expect(last?.ended).toMatch(/stopped|rounds|proven/);
        if (kind === 'most') expect(last?.bound).toBeGreaterThanOrEqual(best);
        else expect(last?.bound).toBeLessThanOrEqual(whole.at(-1)?.objective ?? 0);
      }
    },
  );

  it('ends a solver that is still at work when it is stopped', async () => {
    const controller = new AbortController();
    let ended = 0;
    const startSolver = () => {
      controller.abort();
      return () => {
        ended++;
      };
    };
    const field = makeField(11, 120, 0.12);
    const options = coveringOptions({ startSolver, signal: controller.signal, rounds: 300 });
    const answers = await listAnswers(solveCovering(field, { kind: 'most', count: 9 }, options));
    expect(answers.at(-1)).toMatchObject({ ended: 'stopped', phase: 'proof' });
    expect(ended).toBe(1);
  });

  it('goes on without a solver that fails, and never shows a worse selection of one', async () => {
    const field = makeField(11, 120, 0.12);
    const run = async (reports: Parameters<Parameters<typeof solveInProcess>[1]>[0][]) => {
      const startSolver: typeof solveInProcess = (_task, onReport) => {
        for (const report of reports) onReport(report);
        return () => {};
      };
      const options = coveringOptions({ startSolver, rounds: 240 });
      return listAnswers(solveCovering(field, { kind: 'most', count: 9 }, options));
    };
    const alone = await run([{ kind: 'ended' }]);
    const failed = await run([{ kind: 'failed', message: 'no memory' }]);
    const bad = await run([{ kind: 'progress', bound: null, chosen: [0] }, { kind: 'ended' }]);
    expect(failed.at(-1)).toEqual(alone.at(-1));
    expect(bad.at(-1)).toEqual(alone.at(-1));
  });

  it('ends by its clock with the best so far, and when the gap is small enough', async () => {
    const field = makeField(11, 120, 0.12);
    let now = 0;
    const ticking = { clock: () => now++, seconds: 0.2, rounds: Number.POSITIVE_INFINITY };
    const timed = await listAnswers(
      solveCovering(field, { kind: 'most', count: 9 }, coveringOptions(ticking)),
    );
    expect(timed.at(-1)?.ended).toBe('time');
    const enough = await listAnswers(
      solveCovering(field, { kind: 'most', count: 9 }, coveringOptions({ gap: 0.3 })),
    );
    expect(enough.at(-1)).toMatchObject({ ended: 'good-enough' });
    expect(enough.at(-1)?.gap).toBeLessThanOrEqual(0.3);
  });
});

describe('merged demands', () => {
  it('leave out what weighs nothing and tell what nobody covers', () => {
    const whole = buildInstance([1, 0, 2, 4, 8], [[0, 1, 2], [0, 2], [4]]);
    const { instance, unreachable } = mergeDemands(whole);
    expect([...instance.weights]).toEqual([3, 8]);
    expect(unreachable).toEqual([3]);
  });

  it('refuse weights and demands that cannot be', () => {
    expect(() => buildInstance([Number.NaN], [[0]])).toThrow('A demand weighs NaN');
    expect(() => buildInstance([-1], [[0]])).toThrow('A demand weighs -1');
    expect(() => buildInstance([1], [[1]])).toThrow('covers demand 1');
  });
});
